import type { BlockNode } from '../../../page.ts';
import { descriptionOf, isSet, type Json, known, listBlocks, type Reading, textAttribute } from './blocks.ts';
import { readBody } from './body.ts';
import { readResponses } from './responses.ts';
import { readRowSchema } from './row-schema.ts';
import { readHeaders, readSecurity, type Scheme } from './security.ts';

/** An operation of a page as an Operation Object, and the schemes it needs. */
export interface DescribedOperation {
  readonly value: Json;
  readonly schemes: readonly Scheme[];
}

/** A `gitbook-operation` block → an Operation Object at `pointer`. */
export function readOperation(reading: Reading, block: BlockNode, pointer: string): DescribedOperation {
  reading.places.set(pointer, block.openTag);
  const sections = listBlocks(block.children, 'gitbook-section');
  const [sample] = listBlocks(block.children, 'gitbook-sample');
  const find = (name: string) => sections.find((section) => textAttribute(section, 'name') === name);
  const schemes = readSecurity(find('authorizations'), sample);
  const parameters = readParameters(reading, sections, pointer);
  const value = known({
    summary: textAttribute(block, 'summary'),
    description: descriptionOf(block),
    deprecated: isSet(block, 'deprecated') || undefined,
    servers: readServers(block, sample),
    security: schemes.length === 0 ? undefined : schemes.map(({ name }) => ({ [name]: [] })),
    parameters: parameters.length === 0 ? undefined : parameters,
    'x-docschema-parameters': readUnplaced(reading, sections, { block, pointer }),
    requestBody: readBody(reading, {
      section: find('body') ?? find('payload'),
      sample,
      pointer: `${pointer}/requestBody`,
    }),
    responses: readResponses(reading, sections, `${pointer}/responses`),
  });
  return { value, schemes };
}

function readServers(block: BlockNode, sample: BlockNode | undefined): readonly Json[] | undefined {
  const server = textAttribute(block, 'server');
  if (server !== undefined) return [{ url: server }];
  const host = readHeaders(sample).get('host');
  return host === undefined || !/^[\w.-]+(?::\d+)?$/.test(host) ? undefined : [{ url: `https://${host}` }];
}

const places = ['path', 'query', 'header', 'cookie'] as const;

function readParameters(reading: Reading, sections: readonly BlockNode[], pointer: string): readonly Json[] {
  const parameters: Json[] = [];
  for (const place of places) {
    const rows = sections
      .filter((section) => textAttribute(section, 'name') === place)
      .flatMap((section) => listBlocks(section.children, 'gitbook-row'));
    for (const row of rows) {
      const name = textAttribute(row, 'name');
      if (name === undefined) continue;
      const at = `${pointer}/parameters/${parameters.length}`;
      parameters.push(readParameter(reading, row, { name, in: place, at }));
    }
  }
  return parameters;
}

/** Rows without a label over them: where they go is known only of those that the path names. */
function readUnplaced(
  reading: Reading,
  sections: readonly BlockNode[],
  { block, pointer }: { readonly block: BlockNode; readonly pointer: string },
): readonly Json[] | undefined {
  const path = textAttribute(block, 'path') ?? '';
  const rows = sections
    .filter((section) => textAttribute(section, 'name') === 'unlabelled')
    .flatMap((section) => listBlocks(section.children, 'gitbook-row'));
  const parameters = rows.flatMap((row, index) => {
    const name = textAttribute(row, 'name');
    if (name === undefined) return [];
    const at = `${pointer}/x-docschema-parameters/${index}`;
    return [readParameter(reading, row, { name, in: path.includes(`{${name}}`) ? 'path' : undefined, at })];
  });
  return parameters.length === 0 ? undefined : parameters;
}

interface Parameter {
  readonly name: string;
  readonly in: (typeof places)[number] | undefined;
  readonly at: string;
}

function readParameter(reading: Reading, row: BlockNode, { name, in: place, at }: Parameter): Json {
  reading.places.set(at, row.at);
  const { description, deprecated, ...schema } = readRowSchema(reading, row, `${at}/schema`);
  const required = row.attributes.required?.value;
  return known({
    name,
    in: place,
    required: typeof required === 'boolean' ? required : undefined,
    description,
    deprecated,
    schema,
  });
}
