import type { SchemaNotes, StatedBounds } from '../page-document.ts';
import type { StatedSubject } from '../prose-bounds/read-stated-bounds.ts';
import type { Conversion } from './conversion.ts';
import { isObject, type JsonObject } from './json-value.ts';
import { scalarChecks } from './judge-scalars.ts';
import { keywordTable } from './keyword-table.ts';
import { readDescription, subjectOf } from './read-description.ts';
import type { Reading } from './reading.ts';
import { findEntry, setEntry, valueEntry } from './vertex.ts';

/** For each keyword that prose may state, the types it constrains and the keyword that bounds the same end. */
const enforced = new Map<
  string,
  { readonly subjects: readonly (StatedSubject | undefined)[]; readonly rival?: string }
>([
  ['minimum', { subjects: ['number'], rival: 'exclusiveMinimum' }],
  ['maximum', { subjects: ['number'], rival: 'exclusiveMaximum' }],
  ['minLength', { subjects: ['string'] }],
  ['maxLength', { subjects: ['string'] }],
  ['minItems', { subjects: ['array'] }],
  ['maxItems', { subjects: ['array'] }],
  // Values tell their type themselves.
  ['enum', { subjects: ['string', 'number', undefined], rival: 'const' }],
  ['default', { subjects: ['string', 'number', 'boolean'] }],
]);

/** Keywords that only sentences state, as keywords of the schema; each says from which sentence. */
export function enforceStated({ entries, source, conversion }: Reading): void {
  const subject = subjectOf(source);
  const notes = notesOf(source, conversion);
  const stated = notes.stated ?? readOwn(source, conversion, subject);
  if (stated === undefined) return;
  const { sentence, ...said } = stated;
  const taken = Object.entries(said).filter(([keyword, value]) => {
    const { subjects, rival = keyword } = enforced.get(keyword) ?? { subjects: [] };
    if (!subjects.includes(subject) || keywordTable.get(keyword)?.accepts(value) !== true) return false;
    const isFree = findEntry(entries, keyword) === undefined && findEntry(entries, rival) === undefined;
    // A default has to fit what is stated beside it too.
    return isFree && fits(keyword === 'default' ? { ...said, ...source } : source, keyword, value);
  });
  if (taken.length === 0) return;
  for (const [keyword, value] of taken) {
    setEntry(entries, valueEntry(keyword, keyword === 'enum' ? withNull(source, value) : value));
  }
  const from = `the sentence ${JSON.stringify(sentence)}`;
  const names = taken.map(([keyword]) => keyword);
  const inferred = { ...notes.inferred, ...Object.fromEntries(names.map((name) => [name, from])) };
  setEntry(entries, valueEntry('x-docschema', { ...keepStated(notes, names), inferred }));
}

function readOwn(
  { description }: JsonObject,
  conversion: Conversion,
  subject: StatedSubject | undefined,
): StatedBounds | undefined {
  return typeof description === 'string' ? readDescription(conversion, description, subject) : undefined;
}

/** Notes without what is stated and has become a keyword. */
function keepStated({ stated, ...notes }: SchemaNotes, names: readonly string[]): SchemaNotes {
  if (stated === undefined) return notes;
  const left = Object.entries(stated).filter(([keyword]) => !names.includes(keyword));
  // The sentence alone states nothing.
  return left.length === 1 ? notes : { ...notes, stated: Object.fromEntries(left) as typeof stated };
}

function notesOf(source: JsonObject, { document }: Conversion): SchemaNotes {
  const notes = document.noted === true ? source['x-docschema'] : undefined;
  if (!isObject(notes)) return {};
  const { stated, ...others } = notes as SchemaNotes;
  return isObject(stated) ? { ...others, stated } : others;
}

/** Whether what is stated and what is written can be true together. */
function fits(source: JsonObject, keyword: string, value: unknown): boolean {
  if (keyword === 'default') {
    const checks = [...scalarChecks].filter(([name]) => name !== 'pattern' && source[name] !== undefined);
    return checks.every(([name, check]) => check(value, source[name]));
  }
  const written = [source.default, source.const, ...(Array.isArray(source.enum) ? source.enum : [])];
  const check = scalarChecks.get(keyword);
  if (check === undefined) return false;
  return (
    written.every((one) => one === undefined || one === null || check(one, value)) &&
    !crosses(source, keyword, value)
  );
}

const opposites: Readonly<Record<string, readonly string[]>> = {
  minimum: ['maximum', 'exclusiveMaximum'],
  maximum: ['minimum', 'exclusiveMinimum'],
  minLength: ['maxLength'],
  maxLength: ['minLength'],
  minItems: ['maxItems'],
  maxItems: ['minItems'],
};

/** A least value above the greatest, or the reverse. */
function crosses(source: JsonObject, keyword: string, value: unknown): boolean {
  return (opposites[keyword] ?? []).some((name) => {
    const other = source[name];
    if (typeof other !== 'number' || typeof value !== 'number') return false;
    return keyword.startsWith('min') ? value > other : value < other;
  });
}

function withNull({ type, nullable }: JsonObject, values: unknown): unknown {
  const takesNull = nullable === true || (Array.isArray(type) && type.includes('null'));
  return takesNull && Array.isArray(values) && !values.includes(null) ? [...values, null] : values;
}
