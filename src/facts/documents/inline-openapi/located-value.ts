import { parseTree } from 'jsonc-parser';
import { parseDocument } from 'yaml';
import type { Span } from '../../../place.ts';
import { type Located, locateParts, readJsonParts, readYamlParts } from './locate-parts.ts';
import { spansWithin } from './spans-within.ts';

/** A value and where its parts stand, by JSON pointer. */
export interface LocatedValue {
  readonly value: unknown;
  readonly places: Readonly<Record<string, Span>>;
}

/** JSON text that stands at `at` → its value, or nothing where it does not parse. */
export function readJson(text: string, at: Span): LocatedValue | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const root = parseTree(text);
    return { value, places: root === undefined ? {} : placesIn(locateParts(root, readJsonParts), text, at) };
  } catch {
    return undefined;
  }
}

/** YAML text that stands at `at` → its value, or nothing where it does not parse. */
export function readYaml(text: string, at: Span): LocatedValue | undefined {
  try {
    const document = parseDocument(text, {
      merge: true,
      prettyErrors: false,
      logLevel: 'silent',
      uniqueKeys: false,
    });
    if (document.errors.length > 0) return undefined;
    const value: unknown = document.toJS({ maxAliasCount: 1000 });
    // Throws for a value that contains itself or nests too deep for any later stage.
    JSON.stringify(value);
    return { value, places: placesIn(locateParts<unknown>(document.contents, readYamlParts), text, at) };
  } catch {
    return undefined;
  }
}

function placesIn(located: readonly Located[], text: string, at: Span): Readonly<Record<string, Span>> {
  const span = spansWithin(text, at);
  return Object.fromEntries(located.map(({ pointer, start, end }) => [pointer, span(start, end)]));
}
