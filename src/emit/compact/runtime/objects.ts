import { schemaWords } from '../../../expected-words.ts';
import {
  deprecatedSentence,
  missingSentence,
  nameSentence,
  subjectWords,
  unknownSentence,
} from '../../../fault-words.ts';
import { quote } from '../../../quote.ts';
import type { Issue } from './issue.ts';
import { nearName } from './near.ts';
import { checkSize } from './scalars.ts';
import type { Schema, SchemaObject } from './schema.ts';
import { own } from './values.ts';
import { isNever, keywordsOf, note, type Place, readSchema, type Walk } from './walk.ts';

type Members = Readonly<Record<string, unknown>>;

/** Notes what the keywords for objects reject. */
export function checkObject(walk: Walk, keywords: SchemaObject, value: Members, place: Place): void {
  const { properties = {}, dependentRequired = {}, dependentSchemas = {} } = keywords;
  const names = Object.keys(value);
  for (const name of keywords.required ?? []) noteMissing(walk, 'required', name, value, properties);
  for (const [name, others] of Object.entries(dependentRequired)) {
    if (read(value, name) === undefined) continue;
    for (const other of others) noteMissing(walk, ['dependentRequired', name], other, value, properties);
  }
  checkSize(walk, keywords, value, names.length, 'Properties');
  for (const name of names) checkMember(walk, keywords, { name, member: value[name], names }, place);
  for (const [name, schema] of Object.entries(dependentSchemas)) {
    if (read(value, name) !== undefined) walk.visit(schema, value, ['dependentSchemas', name], place);
  }
}

/** A member of an object; what every object inherits is none. */
export function read(value: Members, name: string): unknown {
  return name in {} ? own(value, name) : value[name];
}

interface Member {
  readonly name: string;
  readonly member: unknown;
  /** Of the whole object. */
  readonly names: readonly string[];
}

function checkMember(walk: Walk, keywords: SchemaObject, each: Member, place: Place): void {
  const { name, member } = each;
  const { properties = {}, patternProperties = {}, propertyNames } = keywords;
  if (propertyNames !== undefined) checkName(walk, propertyNames, name);
  const described = Object.hasOwn(properties, name) ? properties[name] : undefined;
  const matched = Object.entries(patternProperties).filter(([pattern]) =>
    new RegExp(pattern, 'u').test(name),
  );
  if (described !== undefined && member !== undefined) {
    if (keywordsOf(described).deprecated === true) noteDeprecated(walk, name);
    visitMember(walk, described, member, name, ['properties', name]);
  }
  for (const [pattern, schema] of matched)
    visitMember(walk, schema, member, name, ['patternProperties', pattern]);
  if (described === undefined && matched.length === 0) checkOther(walk, keywords, each, place);
  else place.evaluated?.names.add(name);
}

/** A member that nothing describes. */
function checkOther(walk: Walk, keywords: SchemaObject, { name, member, names }: Member, place: Place): void {
  const { properties = {}, additionalProperties } = keywords;
  const known = Object.keys(properties);
  if (additionalProperties !== undefined) {
    place.evaluated?.names.add(name);
    if (isNever(additionalProperties)) {
      noteUnknown(walk, 'additionalProperties', name, { known, names });
      return;
    }
    visitMember(walk, additionalProperties, member, name, ['additionalProperties']);
  }
  warnOfSlip(walk, name, known, names, place);
}

function visitMember(
  walk: Walk,
  schema: Schema,
  member: unknown,
  name: string,
  steps: readonly string[],
): void {
  if (isNever(schema)) {
    noteUnknown(walk, steps, name);
    return;
  }
  walk.path.push(name);
  walk.visit(schema, member, steps);
  walk.path.pop();
}

function noteMissing(
  walk: Walk,
  keyword: string | readonly string[],
  name: string,
  value: Members,
  properties: Readonly<Record<string, Schema>>,
): void {
  if (read(value, name) !== undefined) return;
  const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
  const expected =
    (schema === undefined ? undefined : schemaWords(readSchema(schema), readSchema)) ?? 'a value';
  const near = nearName(
    name,
    Object.keys(value).filter((other) => !Object.hasOwn(properties, other)),
  );
  const hint = near === undefined ? '' : `; there is \`${near}\``;
  const sentence = `${missingSentence(subjectWords(walk.path, 'The payload'), name, expected)}${hint}`;
  note(walk, 'missing_parameter', keyword, { expected, received: 'nothing', sentence, member: name });
}

/** Notes a member that no schema allows. */
export function noteUnknown(
  walk: Walk,
  keyword: string | readonly string[],
  name: string,
  { known = [], names = [], severity = 'error' }: Unknown = {},
): void {
  const near = nearName(
    name,
    known.filter((each) => !names.includes(each)),
  );
  const holder = subjectWords(walk.path, 'the payload');
  note(walk, 'unknown_parameter', keyword, {
    expected: near === undefined ? 'no such parameter' : quote(near),
    received: quote(name),
    sentence: unknownSentence(name, holder, near === undefined ? [] : [near]),
    member: name,
    severity,
  });
}

interface Unknown {
  readonly known?: readonly string[];
  /** Of them, those that are there. */
  readonly names?: readonly string[];
  readonly severity?: Issue['severity'];
}

/** An open object takes any name; one that is nearly another, which is not there itself, is probably a slip. */
function warnOfSlip(
  walk: Walk,
  name: string,
  known: readonly string[],
  names: readonly string[],
  place: Place,
): void {
  if (place.names.has(name)) return;
  const near = nearName(name, known);
  if (near === undefined || names.includes(near)) return;
  noteUnknown(walk, 'properties', name, { known: [near], severity: 'warning' });
}

function noteDeprecated(walk: Walk, name: string): void {
  const sentence = deprecatedSentence(subjectWords([...walk.path, name], ''));
  const remark = { expected: 'no such parameter', received: quote(name), sentence, member: name };
  note(walk, 'deprecated_parameter', ['properties', name], { ...remark, severity: 'warning' });
}

function checkName(walk: Walk, schema: Schema, name: string): void {
  const before = walk.issues.length;
  walk.visit(schema, name, ['propertyNames']);
  const found = walk.issues.splice(before).filter(({ severity }) => severity === 'error');
  const [first] = found;
  if (first === undefined) return;
  const expected = `another name: ${first.expected}`;
  const sentence = nameSentence(subjectWords(walk.path, 'The payload'), name, expected);
  note(walk, 'invalid_name', 'propertyNames', { expected, received: quote(name), sentence, member: name });
}
