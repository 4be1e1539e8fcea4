import { fillUnions } from './fill-unions.ts';
import { printBody } from './print-body.ts';
import { printComment } from './print-comment.ts';
import type { TypeSchema } from './type-schema.ts';

/** Prints one exported declaration. */
export function printType(name: string, schema: TypeSchema): string {
  const declared = schema.type === 'object' ? `interface ${name}` : `type ${name} =`;
  return fillUnions(`${printComment(schema, '')}export ${declared} ${printBody(schema).text}`);
}

/** Prints a type that has no name. */
export function printExpression(schema: TypeSchema): string {
  return schema.tsType ?? fillUnions(printBody(schema).text);
}
