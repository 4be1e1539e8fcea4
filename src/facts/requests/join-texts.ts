import { type Draft, partsOf, type Range } from './draft.ts';

type Parts = readonly (string | undefined)[];

/** Longer texts are not put together: a few lines could make one of any length. */
const longestText = 100_000;

/** Pieces of text → one text; pieces that are no known text are unknown parts. */
export function joinTexts(pieces: readonly Draft[], range: Range): Draft {
  const [only] = pieces;
  if (pieces.length === 1 && only?.kind === 'literal' && typeof only.value === 'string') {
    return { ...only, range };
  }
  return textDraft(
    pieces.flatMap((piece) => partsOf(piece) ?? [writeScalar(piece)]),
    range,
  );
}

/** Parts of a text → the text, with neighbours put together. */
export function textDraft(parts: Parts, range: Range): Draft {
  const length = parts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
  if (length > longestText) return { kind: 'text', parts: [undefined], range };
  const joined: (string | undefined)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part !== undefined && last !== undefined) joined[joined.length - 1] = last + part;
    else if (part !== undefined || last !== undefined || joined.length === 0) joined.push(part);
  }
  const isKnown = joined.length <= 1 && !joined.includes(undefined);
  return isKnown
    ? { kind: 'literal', value: joined[0] ?? '', range }
    : { kind: 'text', parts: joined, range };
}

/** Whole numbers are written alike in every language. */
function writeScalar(piece: Draft): string | undefined {
  return piece.kind === 'literal' && Number.isSafeInteger(piece.value) ? String(piece.value) : undefined;
}
