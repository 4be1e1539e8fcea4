import type { BlockNode } from '../../../page.ts';
import type { Span } from '../../../place.ts';
import { blocksNamed, textAttribute } from './mintlify-row.ts';

/** What a generated `curl` command and the answer beside it show. */
export interface GeneratedSample {
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The parsed body. */
  readonly body?: { readonly value: unknown; readonly at: Span };
  /** Names of the fields of a form. */
  readonly form: readonly string[];
  readonly answer?: { readonly value: unknown; readonly at: Span };
}

/** The first generated request and answer of an operation. */
export function readGeneratedSample(operation: BlockNode): GeneratedSample | undefined {
  const samples = blocksNamed(operation.children, 'generated-sample');
  const find = (kind: string) => samples.find((sample) => textAttribute(sample, 'kind') === kind);
  const request = find('request');
  const answer = find('response');
  if (request === undefined) return undefined;
  const text = textAttribute(request, 'text') ?? '';
  const value = parseJson(/--data '\s*([\s\S]*?)\s*'\s*$/.exec(text)?.[1]);
  const answered = parseJson(textAttribute(answer ?? request, 'text'));
  return {
    headers: [...text.matchAll(/--header '([^':\n]+): ?([^'\n]*)'/g)].map(([, name = '', shown = '']) => [
      name,
      shown,
    ]),
    form: [...text.matchAll(/--form '?([^'=\n]+)=/g)].map(([, name = '']) => name),
    ...(value === undefined ? {} : { body: { ...value, at: request.at } }),
    ...(answer === undefined || answered === undefined ? {} : { answer: { ...answered, at: answer.at } }),
  };
}

function parseJson(text: string | undefined): { readonly value: unknown } | undefined {
  if (text === undefined || text === '') return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** How deep a sample is looked into; deeper than any schema that a page shows. */
export const sampleDepth = 50;

/** Whether an answer was made from its schema: it shows placeholders where an example would show values. */
export function showsPlaceholders(value: unknown, depth = 0): boolean {
  if (value === '<string>' || value === 123) return true;
  if (typeof value !== 'object' || value === null || depth > sampleDepth) return false;
  return Object.values(value).some((each) => showsPlaceholders(each, depth + 1));
}
