import { mutate } from './mutations.ts';
import { chance, pick, type Random } from './random.ts';
import { sampleNumber, sampleText } from './samples.ts';
import { follow, isRecord, type Setting, type Source } from './source.ts';

/** Values for a source schema without end: some made to be accepted, some made from those to be rejected. */
export function* instancesOf(schema: unknown, random: Random, setting: Setting): Generator<unknown> {
  for (;;) {
    const value = build(schema, { random, setting, depth: 0 });
    yield asJson(value);
    yield asJson(mutate(value, random));
    if (chance(random, 0.5)) yield asJson(mutate(mutate(value, random), random));
    if (chance(random, 0.05)) yield pick<unknown>(random, [null, {}, [], '', 0, true]);
  }
}

/** What arrives when it is sent: no `undefined`, no `-0`. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

interface Building {
  readonly random: Random;
  readonly setting: Setting;
  readonly depth: number;
}

const depthLimit = 12;

function build(schema: unknown, building: Building): unknown {
  const { random, setting, depth } = building;
  if (!isRecord(schema) || depth > depthLimit) return pick(random, [null, 'text', 1, true, {}, []]);
  const inner = { ...building, depth: depth + 1 };
  if (schema.$ref !== undefined) return build(follow(setting.document, schema.$ref), inner);
  if (schema.nullable === true && chance(random, 0.15)) return null;
  if (schema.example !== undefined && chance(random, 0.1)) return structuredClone(schema.example);
  if (schema.const !== undefined) return structuredClone(schema.const);
  const { enum: values } = schema;
  if (Array.isArray(values) && values.length > 0) return structuredClone(pick(random, values));
  return buildByParts(schema, inner);
}

/** What its own keywords and one branch of each combination ask for, put together. */
function buildByParts(schema: Source, building: Building): unknown {
  const { random } = building;
  const { allOf, anyOf, oneOf } = schema;
  const parts: unknown[] = [];
  if (isList(allOf)) parts.push(...allOf);
  if (isList(anyOf)) parts.push(pick(random, anyOf));
  if (isList(oneOf)) parts.push(pick(random, oneOf));
  const values = parts.map((part) => build(part, building));
  const own = buildByType(schema, building);
  if (values.length === 0) return own ?? build(undefined, building);
  const records = [...values, own].filter(isRecord);
  if (records.length < values.length) return values[0];
  return Object.assign({}, ...records);
}

function buildByType(schema: Source, building: Building): unknown {
  const { random } = building;
  const type: unknown = Array.isArray(schema.type) ? pick(random, schema.type) : schema.type;
  if (type === 'string') return sampleText(schema, random);
  if (type === 'number' || type === 'integer') return sampleNumber(schema, random, type === 'integer');
  if (type === 'boolean') return chance(random, 0.5);
  if (type === 'null') return null;
  if (type === 'array' || schema.items !== undefined) return buildList(schema, building);
  if (type === 'object' || schema.properties !== undefined) return buildRecord(schema, building);
  return undefined;
}

function buildList(schema: Source, building: Building): unknown[] {
  const { random, depth } = building;
  const inner = { ...building, depth: depth + 1 };
  const least = typeof schema.minItems === 'number' ? schema.minItems : 0;
  const most = typeof schema.maxItems === 'number' ? schema.maxItems : least + 2;
  const length = pick(random, [
    least,
    least,
    Math.min(least + 1, most),
    Math.min(most, 5),
    Math.max(0, least - 1),
  ]);
  const prefix: readonly unknown[] = Array.isArray(schema.prefixItems) ? schema.prefixItems : [];
  return Array.from({ length: Math.min(length, 8) }, (_, index) =>
    build(prefix[index] ?? schema.items, inner),
  );
}

function buildRecord(schema: Source, building: Building): Source {
  const { random, depth } = building;
  const inner = { ...building, depth: depth + 1 };
  const { properties, required, additionalProperties } = schema;
  const demanded: readonly unknown[] = Array.isArray(required) ? required : [];
  const optional = depth > 8 ? 0 : pick(random, [0, 0.2, 0.6, 1]);
  const described = isRecord(properties) ? Object.entries(properties) : [];
  const members = described
    .filter(([name]) => demanded.includes(name) || chance(random, optional))
    .map(([name, member]): [string, unknown] => [name, build(member, inner)]);
  for (const name of demanded) {
    if (typeof name === 'string' && !described.some(([known]) => known === name))
      members.push([name, 'text']);
  }
  if (isRecord(additionalProperties) && chance(random, 0.5))
    members.push(['another', build(additionalProperties, inner)]);
  return Object.fromEntries(members);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}
