import { compile } from 'json-schema-to-typescript';
import type { TypeSchema } from '../../../src/emit/types/type-schema.ts';
import { indentType } from './indent-type.ts';

/** The declaration that json-schema-to-typescript prints, indented; nothing where it cannot. */
export async function libraryType(name: string, schema: TypeSchema): Promise<string | undefined> {
  try {
    const text = await compile(schema as Parameters<typeof compile>[0], name, {
      additionalProperties: false,
      bannerComment: '',
      cwd: '/',
      format: false,
      ignoreMinAndMaxItems: true,
    });
    return indentType(text.trim().replaceAll('{\n\n}', '{}'));
  } catch {
    return undefined;
  }
}
