import type { ExpectedKeywords } from '../../../expected-words.ts';
import { faultSentence, subjectWords } from '../../../fault-words.ts';
import type { IssueCode } from '../../../issue-code.ts';
import type { Issue } from './issue.ts';
import { isShort, longSchema, type Schema, type SchemaObject } from './schema.ts';

/** What of a value some schema has looked at, for `unevaluatedProperties` and `unevaluatedItems`. */
export interface Evaluated {
  readonly names: Set<string>;
  readonly items: Set<number>;
}

/** Names that other schemas of the same object know; and what they have looked at, where somebody asks. */
export interface Place {
  readonly names: ReadonlySet<string>;
  readonly evaluated?: Evaluated;
}

/** What is said of an issue beyond its place. */
export interface Remark {
  readonly expected: string;
  readonly received: string;
  /** Behind the message. */
  readonly hint?: string;
  /** Another sentence than what stands there and what was expected, of the value at hand. */
  readonly sentence?: string;
  readonly severity?: Issue['severity'];
  /** A member of the value at hand, where the issue is about one. */
  readonly member?: string | number;
}

/** A value being held against a schema. */
export interface Walk {
  readonly issues: Issue[];
  readonly path: (string | number)[];
  readonly schemaPath: (string | number)[];
  /** Holds a value against a subschema; the steps lead to it. */
  readonly visit: (
    schema: Schema,
    value: unknown,
    steps: readonly (string | number)[],
    place?: Place,
  ) => void;
}

/** Nothing is known by others. */
export const noPlace: Place = { names: new Set() };

/** Nothing looked at yet. */
export function nothingEvaluated(): Evaluated {
  return { names: new Set(), items: new Set() };
}

/** The keywords of a schema; `true` has none, `false` excludes everything. */
export function keywordsOf(schema: Schema): SchemaObject {
  if (typeof schema === 'function') return keywordsOf(schema());
  if (typeof schema !== 'boolean') return isShort(schema) ? longSchema(schema) : schema;
  return schema ? {} : { not: true };
}

/** The keywords of a schema that another one holds, for those who word it. */
export function readSchema(schema: unknown): ExpectedKeywords {
  return keywordsOf(schema as Schema) as ExpectedKeywords;
}

/** Whether a schema accepts nothing. */
export function isNever(schema: Schema): boolean {
  return keywordsOf(schema).not === true;
}

/** Notes an issue at the value at hand or at a member of it. */
export function note(walk: Walk, code: IssueCode, keyword: string | readonly string[], remark: Remark): void {
  const { severity = 'error', member, expected, received, hint } = remark;
  const path = member === undefined ? [...walk.path] : [...walk.path, member];
  const schemaPath = [...walk.schemaPath, ...[keyword].flat()]
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
  walk.issues.push({
    code,
    severity,
    path,
    expected,
    received,
    message: remark.sentence ?? faultSentence(subjectWords(path, 'The payload'), received, expected, hint),
    schemaPath,
  });
}

/** Adds to a list, however much there is to add. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const each of more) list.push(each);
}
