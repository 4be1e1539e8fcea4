import { nearName } from './near.ts';
import { checkCount } from './scalars.ts';
import type { Schema, SchemaObject } from './schema.ts';
import { own } from './values.ts';
import { isNever, keywordsOf, note, type Place, type Walk } from './walk.ts';
import { kindWords, typeWords } from './words.ts';

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
  checkCount(walk, names.length, 'property', {
    minProperties: keywords.minProperties,
    maxProperties: keywords.maxProperties,
  });
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
      noteUnknown(walk, 'additionalProperties', name, known);
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
    noteUnknown(walk, steps, name, []);
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
  const { type } = keywordsOf(Object.hasOwn(properties, name) ? (properties[name] ?? true) : true);
  const expected = type === undefined ? 'a value' : typeWords(type);
  const near = nearName(
    name,
    Object.keys(value).filter((other) => !Object.hasOwn(properties, other)),
  );
  const hint = near === undefined ? '' : `; there is \`${near}\``;
  const says = `is missing, expected ${expected}${hint}`;
  note(walk, 'missing_parameter', keyword, { expected, received: 'nothing', says, member: name });
}

/** Notes a member that no schema allows. */
export function noteUnknown(
  walk: Walk,
  keyword: string | readonly string[],
  name: string,
  known: readonly string[],
): void {
  const near = nearName(name, known);
  const says = `is unknown${near === undefined ? '' : `, did you mean \`${near}\`?`}`;
  const expected = near === undefined ? 'no such parameter' : `\`${near}\``;
  note(walk, 'unknown_parameter', keyword, { expected, received: `\`${name}\``, says, member: name });
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
  const says = `is unknown, did you mean \`${near}\`?`;
  const remark = { expected: `\`${near}\``, received: `\`${name}\``, says, member: name };
  note(walk, 'unknown_parameter', 'properties', { ...remark, severity: 'warning' });
}

function noteDeprecated(walk: Walk, name: string): void {
  const remark = {
    expected: 'no such parameter',
    received: `\`${name}\``,
    says: 'is deprecated',
    member: name,
  };
  note(walk, 'deprecated_parameter', ['properties', name], { ...remark, severity: 'warning' });
}

function checkName(walk: Walk, schema: Schema, name: string): void {
  const before = walk.issues.length;
  walk.visit(schema, name, ['propertyNames']);
  const found = walk.issues.splice(before).filter(({ severity }) => severity === 'error');
  const [first] = found;
  if (first === undefined) return;
  const says = `has a name that is not allowed, expected ${first.expected}`;
  const remark = { expected: first.expected, received: kindWords(name), says, member: name };
  note(walk, 'invalid_name', 'propertyNames', { ...remark, received: `\`${name}\`` });
}
