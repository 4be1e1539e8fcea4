import { isDeepStrictEqual } from 'node:util';
import { readRenderedMintlify } from '../../../../src/facts/documents/rendered-mintlify.ts';
import { mintlifyRendered } from '../../../../src/parser/formats/mintlify-rendered/mintlify-rendered.ts';
import { isRecord, type Source, valueAt } from '../../interpreter/source.ts';
import { drawAccepted, listRejected } from '../judge.ts';
import { listFields, objectIn, type RenderOptions, renderMintlify } from './render.ts';
import { isObject, isPlain, resolve, showType } from './type-words.ts';

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
  /** Fields that the text names. */
  readonly compared: number;
  /** Values that the document accepts, which the schema of the page was asked about. */
  readonly verdicts: number;
  /** Values that the document accepts and the schema made from the page rejects. */
  readonly counterexamples: readonly unknown[];
}

/** Prints one operation as Mintlify text, reads it, and holds what was read against the document. */
export function roundTripMintlify(document: unknown, options: RenderOptions & Drawing): RoundTrip {
  const text = renderMintlify(document, options);
  const [described] = readRenderedMintlify(mintlifyRendered.parse('page.txt', text));
  const body = findBody(document, options);
  const read = findBody(described?.value, options);
  if (body === undefined) return { text, losses: [], compared: 0, verdicts: 0, counterexamples: [] };
  const isStripped = options.variant === 'M1' || options.variant === 'M4';
  if (read === undefined)
    return isStripped
      ? { text, losses: [], compared: 0, verdicts: 0, counterexamples: [] }
      : { text, losses: ['the body'], compared: 1, verdicts: 0, counterexamples: [] };
  const compared = isStripped
    ? compareNames(document, body, read)
    : compareFields(document, body, read, options.expanded ? 0 : 9);
  const values = options.values ?? drawAccepted(document, body, options.verdicts, options.seed);
  const counterexamples = listRejected(described?.value, read, values);
  const { losses, count } = compared;
  return { text, losses, compared: count, verdicts: values.length, counterexamples };
}

function findBody(document: unknown, { method, path }: RenderOptions): Source | undefined {
  const pointer = `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}`;
  const operation = resolve(document, valueAt(document, pointer));
  const { content } = resolve(document, operation.requestBody);
  const [only] = Object.values(isRecord(content) ? content : {});
  return isRecord(only) && only.schema !== undefined ? resolve(document, only.schema) : undefined;
}

interface Compared {
  readonly losses: readonly string[];
  readonly count: number;
}

function compareFields(document: unknown, body: Source, read: Source, depth: number): Compared {
  if (!isObject(body)) return { losses: [], count: 0 };
  const properties = isRecord(read.properties) ? read.properties : {};
  const demanded: readonly unknown[] = Array.isArray(body.required) ? body.required : [];
  const kept: readonly unknown[] = Array.isArray(read.required) ? read.required : [];
  let count = 0;
  const losses = listFields({ document }, body).flatMap(([name, schema]): readonly string[] => {
    count += 1;
    const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!isRecord(own)) return [`${name}: the field`];
    const inner = depth < 4 ? objectIn(document, schema) : undefined;
    const below = inner === undefined ? undefined : compareFields(document, inner, coreOf(own), depth + 1);
    count += below?.count ?? 0;
    return [
      ...(kept.includes(name) === demanded.includes(name) ? [] : [`${name}: required`]),
      ...compareKeywords(document, name, schema, own),
      ...(below?.losses ?? []).map((loss) => `${name}.${loss}`),
    ];
  });
  return { losses, count };
}

/** Where names are lost, no name may be invented. */
function compareNames(document: unknown, body: Source, read: Source): Compared {
  if (!isObject(body)) return { losses: [], count: 0 };
  const names = new Set(listFields({ document }, body).map(([name]) => name));
  const found = Object.keys(isRecord(read.properties) ? read.properties : {});
  const invented = found.filter((name) => !names.has(name));
  return { losses: invented.map((name) => `${name}: invented`), count: found.length };
}

/** The schema inside all lists. */
function coreOf(schema: Source): Source {
  return isRecord(schema.items) ? coreOf(schema.items) : schema;
}

function compareKeywords(document: unknown, name: string, schema: Source, own: Source): readonly string[] {
  return expectedKeywords(document, schema)
    .filter(
      ([keyword, expected]) =>
        !isDeepStrictEqual(own[keyword], expected) && !(keyword === 'type' && isInferred(own, expected)),
    )
    .map(
      ([keyword, expected]) =>
        `${name}: ${keyword} ${JSON.stringify(own[keyword])} for ${JSON.stringify(expected)}`,
    );
}

/** The page calls an object what has fields, so that its type is named and not demanded. */
function isInferred(own: Source, expected: unknown): boolean {
  const notes = own['x-docschema'];
  const inferred = isRecord(notes) && isRecord(notes.inferred) ? notes.inferred.type : undefined;
  return [expected].flat()[0] === 'object' && inferred === 'object, from its properties';
}

/** What of a field the page still says. */
function expectedKeywords(document: unknown, schema: Source): readonly (readonly [string, unknown])[] {
  const { type, description } = schema;
  const expected: [string, unknown][] = [];
  if (typeof description === 'string' && description.trim() !== '') {
    const lines = description.split('\n').map((line) => line.trim());
    expected.push(['description', lines.filter((line) => line !== '').join('\n')]);
  }
  if (schema.deprecated === true) expected.push(['deprecated', true]);
  if (!isPlain(schema) || typeof type !== 'string' || showType(document, schema) === 'any') return expected;
  const isNullable = schema.nullable === true;
  return [
    ...expected,
    ['type', isNullable ? [type, 'null'] : type],
    ...expectedValues(schema, type, isNullable),
  ];
}

const boundsByType: Readonly<Record<string, readonly string[]>> = {
  array: ['minItems', 'maxItems'],
  integer: ['minimum', 'maximum', 'format'],
  number: ['minimum', 'maximum', 'format'],
  string: ['minLength', 'maxLength', 'format'],
};

function expectedValues(
  schema: Source,
  type: string,
  isNullable: boolean,
): readonly (readonly [string, unknown])[] {
  if (Array.isArray(schema.enum)) {
    const isWhole = !isNullable || schema.enum.includes(null);
    return type === 'string' ? [['enum', isWhole ? schema.enum : [...schema.enum, null]]] : [];
  }
  const keywords = [
    ...(boundsByType[type] ?? []),
    ...(isShownDefault(schema.default, type) ? ['default'] : []),
  ];
  return keywords.flatMap((keyword) =>
    schema[keyword] === undefined ? [] : [[keyword, schema[keyword]] as const],
  );
}

/** A default of the wrong type is printed and not kept; white space around one is not seen. */
function isShownDefault(value: unknown, type: string): boolean {
  if (typeof value === 'string') return type === 'string' && value.trim() === value;
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  return type === 'object' ? isRecord(value) : typeof value === type;
}
