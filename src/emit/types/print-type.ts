import { compile } from 'json-schema-to-typescript';
import { indentType } from './indent-type.ts';
import type { TypeSchema } from './type-schema.ts';

/** Prints one exported declaration; `unknown` stands where the library cannot. */
export async function printType(name: string, schema: TypeSchema): Promise<string> {
  try {
    const text = await compile(schema as Parameters<typeof compile>[0], name, {
      additionalProperties: false,
      bannerComment: '',
      cwd: '/',
      format: false,
      ignoreMinAndMaxItems: true,
    });
    return indentType(text.trim());
  } catch {
    return `export type ${name} = unknown;`;
  }
}

/** Prints a type that has no name. */
export async function printExpression(schema: TypeSchema): Promise<string> {
  if (schema.tsType !== undefined) return schema.tsType;
  const { description: _, deprecated: __, ...bare } = schema;
  const text = await printType('Expression', bare);
  const [, body = 'unknown'] = /^export (?:type Expression =|interface Expression) (.*)$/s.exec(text) ?? [];
  return body;
}
