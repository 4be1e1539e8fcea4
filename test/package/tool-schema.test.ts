import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { runBuild } from '../../src/commands/build.ts';
import { recordingTerminal, temporaryProject } from '../commands/temporary-project.ts';
import { modelPage } from '../support/memory-source.ts';

type Input = Readonly<Record<string, unknown>>;

interface Index {
  readonly toolSchema: (
    id: string,
    choice: { readonly format: string },
  ) => Promise<{ readonly inputSchema: Input; readonly input_schema: Input; readonly parameters: Input }>;
}

const variants = [
  { type: 'object', properties: { a: { type: 'string' } } },
  { type: 'object', properties: { b: { type: 'string' } } },
];
const schemas = { open: { type: 'object' }, united: { anyOf: variants }, text: { type: 'string' } };
const names = Object.keys(schemas);
const paths = Object.entries(schemas).map(([name, schema]) => [
  `/v1/${name}`,
  { post: { requestBody: { content: { 'application/json': { schema } } }, responses: {} } },
]);
const spec = { openapi: '3.1.0', info: { title: 'Relay', version: '1' }, paths: Object.fromEntries(paths) };

/** The index of the package of these operations. */
async function buildIndex(): Promise<Index> {
  const pages = names.map((name) => [
    `docs/${name}.md`,
    modelPage(name, [`relay/${name}`], [`post /v1/${name} relay.json`]),
  ]);
  const cwd = temporaryProject({ 'docs/relay.json': JSON.stringify(spec), ...Object.fromEntries(pages) });
  await runBuild({ cwd, docs: 'docs', version: '0', now: () => 0 }, recordingTerminal().terminal);
  return import(pathToFileURL(join(cwd, 'out/index.js')).href);
}

it('gives an object with properties, whatever the payload is', async () => {
  const { toolSchema } = await buildIndex();
  const inputs = await Promise.all(
    names.map(async (name) => {
      const tool = (format: string) => toolSchema(`relay/${name}`, { format });
      const { inputSchema } = await tool('mcp');
      const { input_schema: strict } = await tool('anthropic');
      expect((await tool('openai-responses')).parameters).toEqual(strict);
      return [inputSchema, strict];
    }),
  );
  const wrapped = (payload: object) => ({
    type: 'object',
    properties: { payload },
    required: ['payload'],
    additionalProperties: false,
  });
  const open = { type: 'object', properties: {} };
  expect(inputs).toEqual([
    [open, open],
    [{ ...open, ...schemas.united }, wrapped(schemas.united)],
    [wrapped(schemas.text), wrapped(schemas.text)],
  ]);
});
