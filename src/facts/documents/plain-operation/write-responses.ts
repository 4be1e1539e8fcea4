import { escapePointer } from '../../../schema-keywords.ts';
import { groupBy } from '../../../text.ts';
import type { DescribedResponse, Example } from './described-operation.ts';
import type { Notebook } from './notebook.ts';
import { type JsonSchema, withNotes } from './parameter-schema.ts';
import { writeBody } from './write-body.ts';

/** Described responses → the responses object; a status that stands twice has the examples of both. */
export function writeResponses(
  responses: readonly DescribedResponse[],
  pointer: string,
  notebook: Notebook,
): JsonSchema {
  const byStatus = groupBy(responses, ({ status }) => status);
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => {
      const at = `${pointer}/${escapePointer(status)}`;
      const [first] = group;
      if (first !== undefined) notebook.place(at, first.at);
      const description = group.find((one) => one.description !== undefined)?.description ?? '';
      const content = writeAnswer(group, `${at}/content`, notebook);
      return [status, { description, ...content }];
    }),
  );
}

/** What tables say of a body, with its examples; else what examples alone say. */
function writeAnswer(
  group: readonly DescribedResponse[],
  pointer: string,
  notebook: Notebook,
): { readonly content?: JsonSchema } {
  const examples = group.flatMap((one) => one.examples);
  const fields = group.flatMap((one) => one.fields ?? []);
  const [first] = fields;
  if (first === undefined) return writeContent(examples, pointer, notebook);
  const schemaPointer = `${pointer}/${escapePointer('application/json')}/schema`;
  notebook.place(schemaPointer, first.at);
  const values = examples.flatMap(({ text }) => parseJson(text));
  const schema = writeBody(fields, schemaPointer, notebook, false);
  return {
    content: {
      'application/json': { schema: values.length === 0 ? schema : { ...schema, examples: values } },
    },
  };
}

/** Examples of a JSON body → its content, open to everything else; nothing where none looks like JSON. */
export function writeContent(
  examples: readonly Example[],
  pointer: string,
  notebook: Notebook,
): { readonly content?: JsonSchema } {
  const [first] = examples.filter(({ text }) => /^\s*[[{]/.test(text) && !isPlaceholder(text));
  if (first === undefined) return {};
  const schemaPointer = `${pointer}/${escapePointer('application/json')}/schema`;
  notebook.place(schemaPointer, first.at);
  const values = examples.flatMap(({ text }) => parseJson(text));
  const schema = withNotes(values.length === 0 ? {} : { examples: values }, ['content']);
  return { content: { 'application/json': { schema } } };
}

/** What the editor writes where nobody wrote an example: braces around a comment. */
function isPlaceholder(text: string): boolean {
  return /^\s*\{\s*(?:\/\/[^\n]*\n\s*)*\}\s*$/.test(text) && text.includes('//');
}

function parseJson(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? [value] : [];
  } catch {
    // Templates, comments and shortened bodies are shown as they are on the page and stand in no schema.
    return [];
  }
}
