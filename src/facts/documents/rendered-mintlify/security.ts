import type { RenderedRow } from './mintlify-row.ts';
import { type Fields, fieldsOf, type Part, placesUnder } from './part.ts';

/** Whether a header of a generated sample stands for a credential. */
export function isCredential([name, value]: readonly [name: string, value: string]): boolean {
  return /^(?:Bearer|Basic) </.test(value) || value === '<api-key>' || name.toLowerCase() === 'authorization';
}

/** Credentials, from the fields that name them, else from the sample → OpenAPI's security. */
export function makeSecurity(
  rows: readonly RenderedRow[],
  headers: readonly (readonly [name: string, value: string])[],
): { readonly schemes: Fields; readonly requirements: readonly Fields[]; readonly places: Part['places'] } {
  const named = rows.flatMap((row) =>
    row.name === undefined ? [] : [[row.name, schemeOfRow(row.name, row)] as const],
  );
  const shown = headers.filter(isCredential);
  const schemes =
    named.length > 0
      ? named
      : shown.map(
          ([name, value], index) =>
            [name, schemeOfHeader(name, value, describe(rows, shown.length, index))] as const,
        );
  // The page does not say whether one of several credentials is enough.
  const requirements = schemes.length === 1 ? [fieldsOf(schemes.map(([name]) => [name, []]))] : [];
  const told = named.length > 0 ? rows.filter(({ name }) => name !== undefined) : rows;
  const places = schemes.flatMap(([name], index) => {
    const at = told.length === schemes.length ? told[index]?.at : undefined;
    return at === undefined ? [] : placesUnder([name], { value: {}, places: [['', at]] });
  });
  return { schemes: fieldsOf(schemes), requirements, places };
}

function describe(rows: readonly RenderedRow[], count: number, index: number): string | undefined {
  return rows.length === count ? rows[index]?.description : undefined;
}

function schemeOfRow(name: string, { location = 'header', description }: RenderedRow): Fields {
  const described = description === undefined ? {} : { description };
  const kind = /\b(Bearer|Basic) auth/i.exec(description ?? '')?.[1]?.toLowerCase();
  if (name.toLowerCase() === 'authorization' && kind !== undefined)
    return { type: 'http', scheme: kind, ...described };
  return { type: 'apiKey', in: location, name, ...described };
}

function schemeOfHeader(name: string, value: string, description: string | undefined): Fields {
  const described = description === undefined ? {} : { description };
  const kind = /^(Bearer|Basic)\b/.exec(value)?.[1]?.toLowerCase();
  if (kind !== undefined) return { type: 'http', scheme: kind, ...described };
  return { type: 'apiKey', in: 'header', name, ...described };
}
