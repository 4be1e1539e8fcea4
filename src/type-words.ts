import { splitOutside } from './split-outside.ts';
import { joinAlternatives, listOf, mapOf, sortParts, type TypeReading, unknownType } from './type-reading.ts';
import { formatWords, requiredWords, type TypeWord, typeWords } from './type-word-table.ts';

/** Longer texts are sentences, and deeper ones no types. */
const longest = 300;
const deepest = 10;

/** A type as people write it → JSON Schema; what has no certain meaning is reported in `unknown` and constrains nothing. */
export function readTypeWords(text: string): TypeReading {
  const plain = text
    .replace(/[`*\\]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  if (plain.length > longest) return unknownType(`${plain.slice(0, 40)}…`);
  const { words, required, nullable } = takeFlags(plain);
  const read = readAlternatives(words, 0);
  const reading = nullable ? joinAlternatives([read, known('null')]) : read;
  return required === undefined ? reading : { ...reading, required };
}

interface Flagged {
  readonly words: string;
  readonly required?: boolean;
  readonly nullable: boolean;
}

/** Takes `(required)`, `, optional`, `- nullable` and the like off the end. */
function takeFlags(text: string): Flagged {
  let words = text;
  let required: boolean | undefined;
  let nullable = false;
  for (let more = true; more; ) {
    const found = /^(.*?)[\s,;:·-]*[[(]?\b(required|mandatory|not required|optional|nullable)\b[\])]?$/i.exec(
      words,
    );
    const [, rest, flag] = found ?? [];
    more = rest !== undefined && flag !== undefined;
    if (rest === undefined || flag === undefined) break;
    if (flag.toLowerCase() === 'nullable') nullable = true;
    else required ??= requiredWords.get(flag.toLowerCase());
    words = rest.replace(/[\s,;:·(-]+$/, '');
  }
  return required === undefined ? { words, nullable } : { words, required, nullable };
}

function readAlternatives(text: string, depth: number): TypeReading {
  const parts = splitOutside(text, /^(?:\s*\|\|?\s*|\s*\/\s*|\s+or\s+)/i);
  if (parts.length === 1 || depth > deepest) return readOne(text, depth);
  const literals = parts.map(readLiteral);
  if (literals.every((literal) => literal !== undefined)) return readLiterals(literals);
  const read = parts.map((part) => readOne(part, depth + 1));
  // `application/xml` is one unknown word, not two.
  if (!text.includes('|') && read.some(({ unknown }) => unknown.length > 0)) return unknownType(text);
  return joinAlternatives(read);
}

function readLiteral(text: string): string | undefined {
  return /^(["'])([^"']*)\1$/.exec(text.trim())?.[2];
}

function readLiterals(values: readonly string[]): TypeReading {
  return { schema: { type: 'string', enum: [...new Set(values)] }, missing: [], unknown: [] };
}

/** One type without alternatives: a list, a container with brackets, or a word. */
function readOne(text: string, depth: number): TypeReading {
  const words = text.trim();
  if (depth > deepest) return unknownType(words);
  const literal = readLiteral(words);
  if (literal !== undefined) return readLiterals([literal]);
  if (words.endsWith('?')) {
    return joinAlternatives([readAlternatives(words.slice(0, -1), depth + 1), known('null')]);
  }
  return readList(words, depth) ?? readContainer(words, depth) ?? readWord(words);
}

function readList(words: string, depth: number): TypeReading | undefined {
  const item =
    /^(?:an? )?(?:array|list) of (.+)$/i.exec(words)?.[1] ??
    /^(.+?) ?\[ ?\]$/.exec(words)?.[1] ??
    /^\[ ?\] ?(.+)$/.exec(words)?.[1] ??
    /^([\w-]+) (?:array|list)$/i.exec(words)?.[1];
  if (item === undefined) return undefined;
  const inner = /^\((.*)\)$/.exec(item)?.[1] ?? item;
  return listOf(readAlternatives(inner, depth + 1));
}

const containers: ReadonlyMap<string, 'list' | 'map' | 'optional' | 'union' | 'enum' | 'literal'> = new Map([
  ['array', 'list'],
  ['list', 'list'],
  ['sequence', 'list'],
  ['set', 'list'],
  ['dict', 'map'],
  ['map', 'map'],
  ['record', 'map'],
  ['optional', 'optional'],
  ['union', 'union'],
  ['enum', 'enum'],
  ['literal', 'literal'],
]);

/** `list[string]`, `Array<object>`, `Dict[str, int]`, `enum<string>`, `string (uuid)`, `String[32]`. */
function readContainer(words: string, depth: number): TypeReading | undefined {
  const found = /^([A-Za-z][\w-]*) ?(?:\[(.*)\]|<(.*)>|\((.*)\))$/.exec(words);
  const name = found?.[1]?.toLowerCase();
  const inner = (found?.[2] ?? found?.[3] ?? found?.[4])?.trim();
  if (name === undefined || inner === undefined || inner === '') return undefined;
  const kind = containers.get(name);
  if (kind === undefined) return readQualified(words, name, inner);
  const parts = splitOutside(inner, /^\s*,\s*/);
  const last = parts.at(-1) ?? inner;
  if (kind === 'list') return listOf(readAlternatives(inner, depth + 1));
  if (kind === 'optional') return joinAlternatives([readAlternatives(inner, depth + 1), known('null')]);
  if (kind === 'union') return joinAlternatives(parts.map((part) => readAlternatives(part, depth + 1)));
  if (kind === 'map') return mapOf(readAlternatives(last, depth + 1));
  if (kind === 'literal') return readLiteralList(words, parts);
  const values = readAlternatives(inner, depth + 1);
  return { ...values, missing: sortParts([...values.missing, 'enum-values']) };
}

function readLiteralList(words: string, parts: readonly string[]): TypeReading {
  const values = parts.flatMap((part) => readLiteral(part) ?? []);
  return values.length === parts.length ? readLiterals(values) : unknownType(words);
}

/** A known word with something in brackets: a format, a length whose meaning is open, or what nobody knows. */
function readQualified(words: string, name: string, inner: string): TypeReading {
  const word = typeWords.get(name);
  if (word === undefined) return unknownType(words);
  const qualifier = inner.toLowerCase();
  if (formatWords.has(qualifier)) return { ...reading(word), schema: { ...word.schema, format: qualifier } };
  // `String[32]` may be at most, or exactly, 32 characters.
  if (/^\d+$/.test(qualifier))
    return { ...reading(word), missing: sortParts([...(word.missing ?? []), 'bounds']) };
  return { ...reading(word), unknown: [words] };
}

function readWord(words: string): TypeReading {
  const name = words.toLowerCase().replace(/^an? /, '');
  const word = typeWords.get(name) ?? (name.endsWith('s') ? typeWords.get(name.slice(0, -1)) : undefined);
  return word === undefined ? unknownType(words) : reading(word);
}

function known(name: string): TypeReading {
  return readWord(name);
}

function reading({ schema, missing }: TypeWord): TypeReading {
  return { schema, missing: missing ?? [], unknown: [] };
}
