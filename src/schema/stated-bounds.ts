import { contradictStated } from '../prose-bounds/contradict-stated.ts';
import { addProblem, type Conversion } from './conversion.ts';
import { enforceStated } from './enforce-stated.ts';
import { isObject, type JsonObject, memberOf } from './json-value.ts';
import { readDescription, subjectOf } from './read-description.ts';
import type { Reading } from './reading.ts';
import type { Notes } from './vertex.ts';

/** Notes where a description contradicts the schema it describes, and enforces what it states where that is asked for. */
export function readStated(reading: Reading): void {
  const { source, conversion, vertex } = reading;
  noteContradictions(conversion, vertex, {
    description: source.description,
    schema: source,
    pointer: `${vertex.pointer}/description`,
    at: vertex.pointer,
  });
  if (conversion.enforcesStated) enforceStated(reading);
}

interface Described {
  readonly description: unknown;
  /** What it describes, as written. */
  readonly schema: unknown;
  /** Of the description, and of what it describes. */
  readonly pointer: string;
  readonly at: string;
}

const judged = [
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength'],
  ...['minItems', 'maxItems', 'default', 'enum'],
];

/** A description and what it describes → a problem where the two contradict each other. */
export function noteContradictions(
  conversion: Conversion,
  owner: Notes,
  { description, schema, pointer, at }: Described,
): void {
  if (typeof description !== 'string' || !isObject(schema)) return;
  for (const [path, keywords] of [['', schema] as const, ...soleAlternative(schema)]) {
    if (!judged.some((name) => Object.hasOwn(keywords, name))) continue;
    const stated = readDescription(conversion, description, subjectOf(keywords));
    const found = stated === undefined ? [] : contradictStated(stated, keywords);
    const [first] = found;
    if (stated === undefined || first === undefined) continue;
    addProblem(conversion, owner, {
      kind: 'stated-contradicts',
      found: stated.sentence,
      expected: found.map((one) => one.found).join(' and '),
      pointer,
      lost: false,
      stated: found.map(({ says }) => says).join(' and '),
      other: `${at}${path}/${first.keyword}`,
    });
  }
}

/** What is described by one schema or null, with its pointer from there. */
function soleAlternative(schema: JsonObject): readonly (readonly [path: string, schema: JsonObject])[] {
  return ['anyOf', 'oneOf', 'allOf'].flatMap((keyword) => {
    const members: unknown = schema[keyword];
    if (!Array.isArray(members)) return [];
    const others = members.flatMap((member: unknown, index) =>
      memberOf(member, 'type') === 'null' ? [] : [[`/${keyword}/${index}`, member] as const],
    );
    const [[path, only] = ['', undefined]] = others;
    return others.length === 1 && isObject(only) ? [[path, only] as const] : [];
  });
}
