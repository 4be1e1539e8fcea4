import type { Keywords } from '../compact/keywords.ts';
import { holdsValue, kindOf, typesOf } from '../compact/kinds.ts';
import { eq } from '../compact/runtime/values.ts';
import { literal, propertyKey } from '../source-text.ts';
import { anything, call, nothing, type Printing, type ZodText } from './zod-text.ts';

/** The values that `const`, `enum` and `type` together leave; nothing where none are listed. */
export function listedValues(keywords: Keywords): readonly unknown[] | undefined {
  const { const: only, enum: several } = keywords;
  const lists = [...('const' in keywords ? [[only]] : []), ...(Array.isArray(several) ? [several] : [])];
  const [first, second] = lists;
  if (first === undefined) return undefined;
  const types = typesOf(keywords);
  return first.filter(
    (value) => holdsValue(types, value) && (second === undefined || second.some((each) => eq(each, value))),
  );
}

/** Listed values as a schema. */
export function printValues(values: readonly unknown[], { helper }: Printing): ZodText {
  const [first] = values;
  if (values.length === 0) return nothing;
  if (values.length === 1 && first === null) return { code: 'z.null()', type: 'z.ZodNull' };
  const types = values.map((value) => literal(value)).join(' | ');
  if (!values.every(isScalar)) {
    const { code } = call(anything, 'check', `${helper('equals')}(${literal(values)})`);
    return { code, type: `z.ZodType<${types}>` };
  }
  if (values.length === 1) return { code: `z.literal(${literal(first)})`, type: `z.ZodLiteral<${types}>` };
  if (!values.every((value) => typeof value === 'string'))
    return { code: `z.literal(${literal(values)})`, type: `z.ZodLiteral<${types}>` };
  const entries = [...new Set(values)].map((value) => `${propertyKey(value)}: ${literal(value)}`);
  return { code: `z.enum(${literal(values)})`, type: `z.ZodEnum<{ ${entries.join('; ')} }>` };
}

function isScalar(value: unknown): boolean {
  const kind = kindOf(value);
  return kind !== 'object' && kind !== 'array';
}
