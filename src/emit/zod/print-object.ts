import type { NodeId } from '../../schema-graph.ts';
import { type Keywords, named, requiredNames, single } from '../compact/keywords.ts';
import { literal, propertyKey } from '../source-text.ts';
import { patternText } from './print-scalars.ts';
import {
  anything,
  checked,
  list,
  members,
  nothing,
  optional,
  type Printing,
  type ZodText,
} from './zod-text.ts';

/** What members without a schema of their own must be. */
interface Others {
  /** Nothing where patterns decide it, which zod has no word for. */
  readonly schema: ZodText;
  readonly method: 'looseObject' | 'strictObject';
  readonly config: string;
}

interface Member {
  readonly name: string;
  readonly text: ZodText;
  /** Read when the object is first used. */
  readonly isLate: boolean;
}

function memberCode({ name, text: { code }, isLate }: Member): string {
  const key = propertyKey(name);
  return isLate ? `get ${key}() {\n  return ${code};\n}` : `${key}: ${code}`;
}

/** An object. */
export function printObject(keywords: Keywords, printing: Printing): ZodText {
  const patterns = named(keywords.patternProperties);
  const others = othersOf(patterns.length > 0 ? undefined : keywords.additionalProperties, printing);
  const described = new Map(named(keywords.properties));
  const needed = new Set(requiredNames(keywords));
  const shape = [...described].map(([name, id]): Member => {
    const text = printing.use(id);
    const late = text.late === undefined ? undefined : { code: text.late, type: text.type };
    const found = late ?? text;
    return { name, text: needed.has(name) ? found : optional(found), isLate: late !== undefined };
  });
  // Where names are closed or have patterns, a member that is only required is no described one.
  const canShape = patterns.length === 0 && others.method === 'looseObject';
  const bare = [...needed].filter((name) => !described.has(name));
  if (canShape) shape.push(...bare.map((name) => ({ name, text: others.schema, isLate: false })));
  const code = members(shape.map(memberCode));
  const type = members(
    shape.map(({ name, text }) => `${propertyKey(name)}: ${text.type}`),
    ';',
  );
  const rest = others.config.startsWith('z.core.$catchall') ? `.catchall(${others.schema.code})` : '';
  return checked(
    {
      code: `${printing.helper(others.method)}(${code})${rest}`,
      type: `z.ZodObject<${type}, ${others.config}>`,
    },
    [
      ...(canShape || bare.length === 0 ? [] : [`${printing.helper('required')}(${literal(bare)})`]),
      ...patternChecks(keywords, [...described.keys()], printing),
      ...objectChecks(keywords, printing),
    ],
  );
}

function othersOf(additional: unknown, { use }: Printing): Others {
  const id = single(additional);
  const schema = id === undefined ? anything : use(id);
  if (schema.isAnything) return { schema: anything, method: 'looseObject', config: 'z.core.$loose' };
  if (schema.code === nothing.code) return { schema, method: 'strictObject', config: 'z.core.$strict' };
  return { schema, method: 'looseObject', config: `z.core.$catchall<${schema.type}>` };
}

function patternChecks(
  keywords: Keywords,
  described: readonly string[],
  { use, helper }: Printing,
): string[] {
  const patterns = named(keywords.patternProperties);
  if (patterns.length === 0) return [];
  const pairs = patterns.map(([pattern, id]) => `[${patternText(pattern)}, ${use(id).code}]`);
  const id = single(keywords.additionalProperties);
  const rest = id === undefined ? [] : [literal(described), use(id).code];
  return [`${helper('patternProperties')}${list([list(pairs), ...rest], '(', ')')}`];
}

function objectChecks(keywords: Keywords, { use, helper }: Printing): string[] {
  const { minProperties, maxProperties, dependentRequired, dependentSchemas } = keywords;
  const checks: string[] = [];
  if (typeof minProperties === 'number' && minProperties > 0)
    checks.push(`${helper('minProperties')}(${minProperties})`);
  if (typeof maxProperties === 'number') checks.push(`${helper('maxProperties')}(${maxProperties})`);
  const names = single(keywords.propertyNames);
  if (names !== undefined) checks.push(`${helper('propertyNames')}(${use(names).code})`);
  const required: readonly (readonly [string, unknown])[] = named(dependentRequired);
  if (required.length > 0) checks.push(`${helper('dependentRequired')}(${literal(required)})`);
  const schemas: readonly (readonly [string, NodeId])[] = named(dependentSchemas);
  if (schemas.length > 0) {
    const pairs = schemas.map(([name, id]) => `[${literal(name)}, ${use(id).code}]`);
    checks.push(`${helper('dependentSchemas')}(${list(pairs)})`);
  }
  return checks;
}
