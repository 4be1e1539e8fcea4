import { isDeepStrictEqual } from 'node:util';
import { readRenderedGitbook } from '../../../../src/facts/documents/rendered-gitbook.ts';
import { gitbookRendered } from '../../../../src/parser/formats/gitbook-rendered/gitbook-rendered.ts';
import { isRecord, type Source, valueAt } from '../../interpreter/source.ts';
import { drawAccepted, listRejected } from '../judge.ts';
import { type RenderOptions, renderGitbook } from './render.ts';
import {
  isEarly,
  listAlternatives,
  listProperties,
  type Property,
  resolve,
  type View,
} from './schema-view.ts';

/** How many values are drawn and from which seed; none where they are given. */
export interface Drawing {
  readonly verdicts: number;
  readonly seed: number;
  /** Values that the document accepts. */
  readonly values?: readonly unknown[];
}

/** What printing an operation and reading it again gave. */
export interface RoundTrip {
  readonly text: string;
  /** What the text still says and the schema does not, in words. */
  readonly losses: readonly string[];
  /** Properties of the body that the text still names. */
  readonly compared: number;
  /** Values that the document accepts, which the schema of the page was asked about. */
  readonly verdicts: number;
  /** Values that the document accepts and the schema made from the page rejects. */
  readonly counterexamples: readonly unknown[];
}

/** Prints one operation as GitBook text, reads it, and holds what was read against the document. */
export function roundTripGitbook(document: unknown, options: RenderOptions & Drawing): RoundTrip {
  const text = renderGitbook(document, options);
  const [described] = readRenderedGitbook(gitbookRendered.parse('page.txt', text));
  const view: View = { document, era: options.era };
  const body = bodyOf(view, options);
  if (body === undefined) return { text, losses: [], compared: 0, verdicts: 0, counterexamples: [] };
  const read = findBody(described?.value, options);
  if (read === undefined) {
    const losses = options.era === 'E1' && !isClear(text) ? [] : ['the body'];
    return { text, losses, compared: 1, verdicts: 0, counterexamples: [] };
  }
  const { losses, compared } =
    options.era === 'E1' && !isClear(text) ? { losses: [], compared: 0 } : compareBody(view, body, read);
  const values = options.values ?? drawAccepted(document, body, options.verdicts, options.seed);
  const counterexamples = listRejected(described?.value, read, values);
  return { text, losses, compared, verdicts: values.length, counterexamples };
}

/**
 * Whether the rows of a text without marks on optional ones can be told at all. Without any mark nothing tells rows from
 * words that end like types, and a type alone on its line is an alternative without a name or the last word of a description.
 */
function isClear(text: string): boolean {
  const hasMark = /^(?!Options: ).*\Srequired(?:Deprecated)?$/m.test(text);
  return (
    hasMark &&
    !/^(?:any|string|number|integer|boolean|object|undefined · enum|(?:any|one|all) of)\b/m.test(text)
  );
}

function bodyOf(view: View, { method, path }: RenderOptions): Source | undefined {
  const operation = resolve(view, valueAt(view.document, `${pathPointer(path)}/${method}`));
  const request = resolve(view, operation.requestBody);
  const [content] = Object.values(isRecord(request.content) ? request.content : {});
  return isRecord(content) ? resolve(view, content.schema) : undefined;
}

function findBody(value: unknown, { method, path }: RenderOptions): Source | undefined {
  const content = valueAt(value, `${pathPointer(path)}/${method}/requestBody/content`);
  const [only] = Object.values(isRecord(content) ? content : {});
  return isRecord(only) && isRecord(only.schema) ? only.schema : undefined;
}

function pathPointer(path: string): string {
  return `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function compareBody(view: View, body: Source, read: Source): Pick<RoundTrip, 'losses' | 'compared'> {
  if (listAlternatives(view, body) !== undefined) return { losses: [], compared: 0 };
  const object = body.type === 'array' ? innermost(read) : read;
  const visible = listProperties(view, body).filter(
    ({ name, schema }) =>
      name !== 'Other properties' &&
      (isEarly(view) || listProperties(view, schema).length === 0) &&
      !(body.type === 'array' && name === 'items'),
  );
  return { losses: visible.flatMap((each) => compareRow(view, each, object)), compared: visible.length };
}

/** What lists of lists hold in the end. */
function innermost(schema: Source): Source {
  return schema.type === 'array' && isRecord(schema.items) ? innermost(schema.items) : schema;
}

function compareRow(view: View, { name, schema, required }: Property, object: Source): string[] {
  const properties = isRecord(object.properties) ? object.properties : {};
  if (name === undefined || !Object.hasOwn(properties, name)) return [`${name}: the property`];
  const read = properties[name];
  if (!isRecord(read)) return [`${name}: the property`];
  const demanded: readonly unknown[] = Array.isArray(object.required) ? object.required : [];
  const losses = demanded.includes(name) === required ? [] : [`${name}: required`];
  for (const [keyword, expected] of expectedKeywords(view, schema)) {
    if (!isDeepStrictEqual(read[keyword], expected) && !(keyword === 'type' && isInferred(read, expected))) {
      losses.push(`${name}: ${keyword} ${JSON.stringify(read[keyword])} for ${JSON.stringify(expected)}`);
    }
  }
  return losses;
}

/** The page calls an object what has properties, so that its type is named and not demanded. */
function isInferred(read: Source, expected: unknown): boolean {
  const notes = read['x-docschema'];
  const inferred = isRecord(notes) && isRecord(notes.inferred) ? notes.inferred.type : undefined;
  return [expected].flat()[0] === 'object' && inferred === 'object, from its properties';
}

const shaping = ['anyOf', 'oneOf', 'allOf', 'not', 'enum', 'const'];

/** What of a property its row still says. */
function expectedKeywords(view: View, schema: Source): [string, unknown][] {
  const { type } = schema;
  const description = expectedDescription(schema.description);
  if (typeof type !== 'string' || shaping.some((word) => schema[word] !== undefined)) return description;
  const isOverwritten = schema.nullable === true && view.era !== 'E4';
  const isInside = isEarly(view) && schema.nullable === true;
  return [
    ...description,
    ['type', schema.nullable === true ? [type, 'null'] : type],
    ...(typeof schema.format === 'string' && type !== 'array' ? [['format', schema.format] as const] : []),
    ...(!isInside && isTyped(schema.default, type) ? [['default', schema.default] as const] : []),
    ...(isOverwritten ? [] : boundsOf(type).filter((keyword) => schema[keyword])).map(
      (keyword) => [keyword, schema[keyword]] as const,
    ),
  ].map(([keyword, value]): [string, unknown] => [String(keyword), value]);
}

function expectedDescription(text: unknown): [string, unknown][] {
  if (typeof text !== 'string' || text.trim() === '') return [];
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return [['description', lines.filter((line) => line !== '').join('\n')]];
}

function isTyped(value: unknown, type: string): boolean {
  if (type === 'string') return typeof value === 'string' && value === value.replace(/\s+/g, ' ').trim();
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isRecord(value);
  return typeof value === (type === 'integer' ? 'number' : type);
}

function boundsOf(type: string): readonly string[] {
  if (type === 'string') return ['minLength', 'maxLength'];
  if (type === 'array') return ['minItems', 'maxItems'];
  return type === 'number' || type === 'integer' ? ['minimum', 'maximum'] : [];
}
