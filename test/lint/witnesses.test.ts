import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRenderedGitbook } from '../../src/facts/documents/rendered-gitbook.ts';
import { compareWitnesses } from '../../src/lint/witnesses/compare-witnesses.ts';
import { gitbookRendered } from '../../src/parser/formats/gitbook-rendered/gitbook-rendered.ts';
import { compileOperation } from '../../src/schema/compile-operation.ts';
import { createGraphBuilder, type GraphBuilder } from '../../src/schema/graph-builder.ts';
import type { SpecDocument } from '../../src/spec-document.ts';
import type { Witness } from '../../src/witness.ts';
import { chatDocuments } from '../support/renderers/gitbook/documents.ts';
import { renderGitbook } from '../support/renderers/gitbook/render.ts';

type Document = Readonly<Record<string, unknown>>;
type Era = 'E1' | 'E2' | 'E3' | 'E4';

/** What the rendered text of one document contradicts in another. */
function contradict(rendered: Document, linked: Document, era: Era, hasSample = false) {
  const text = renderGitbook(rendered, { method: 'post', path: '/chat', era, hasSample });
  const [described] = readRenderedGitbook(gitbookRendered.parse('chat.txt', text));
  const builder = createGraphBuilder();
  const stronger = witnessOf({ path: 'chat.json', value: linked }, builder, 'spec');
  const page = { path: 'chat.txt', value: described?.value ?? {}, noted: true } as const;
  const weaker = witnessOf(page, builder, 'rendered');
  if (stronger === undefined || weaker === undefined) return [];
  return compareWitnesses({ weaker, stronger }, builder.graph());
}

function witnessOf(
  document: SpecDocument,
  builder: GraphBuilder,
  source: Witness['source'],
): Witness | undefined {
  const compiled = compileOperation(document, 'post', '/chat', builder);
  // A default that its own schema rejects is emitted nowhere, and is a finding of its own.
  const isSound =
    compiled.kind === 'compiled' && compiled.problems.every(({ kind }) => kind !== 'default-rejected');
  return isSound ? { page: 'chat.txt', source, schemas: compiled.operation } : undefined;
}

describe.each(['E1', 'E2', 'E3', 'E4'] as const)('text of the renderer of era %s', (era) => {
  it.each([false, true])('contradicts nothing that it was made from (sample: %s)', (hasSample) => {
    fc.assert(
      fc.property(chatDocuments, (document) => {
        expect(contradict(document as Document, document as Document, era, hasSample)).toEqual([]);
      }),
      { numRuns: Number(process.env.ROUND_TRIP_RUNS ?? 100) },
    );
  });
});

const properties: Readonly<Record<string, Document>> = {
  text: { type: 'string', description: 'What to say. At most 200 characters.' },
  speed: { type: 'number', minimum: 0.5, maximum: 2, default: 1 },
  tags: { type: 'array', items: { type: 'string' } },
};

const chat = (changed: Readonly<Record<string, Document>>, required: readonly string[]): Document => ({
  openapi: '3.0.3',
  paths: {
    '/chat': {
      post: {
        requestBody: {
          content: {
            'application/json': {
              schema: { type: 'object', required, properties: { ...properties, ...changed } },
            },
          },
        },
        responses: { 200: { description: 'Success' } },
      },
    },
  },
});

describe('a document that was changed after its page was rendered', () => {
  const { speed, text, ...others } = properties;
  const namedIn = (linked: Document) => {
    const found = contradict(chat({}, ['text']), linked, 'E4');
    return found.map(({ name, parts, absent, prose }) => ({
      name,
      says: absent ? 'absent' : (prose?.says ?? parts.map((part) => part.weaker).join('; ')),
    }));
  };

  it.each([
    ['a type', chat({ text: { type: 'integer' } }, ['text']), [{ name: 'text', says: 'is `string`' }]],
    [
      'a type within a list',
      chat({ tags: { type: 'array', items: { type: 'number' } } }, ['text']),
      [{ name: 'tags[]', says: 'is `string`' }],
    ],
    [
      'a bound and a default',
      chat({ speed: { ...speed, maximum: 4, default: 2 } }, ['text']),
      [{ name: 'speed', says: 'has maximum 2; has default 1' }],
    ],
    [
      'what is required',
      chat({}, ['speed']),
      [
        { name: 'text', says: 'is required' },
        { name: 'speed', says: 'is optional' },
      ],
    ],
    [
      'a bound that a sentence states',
      chat({ text: { type: 'string', maxLength: 100 } }, ['text']),
      [{ name: 'text', says: 'maxLength 200' }],
    ],
    ['nothing that both say', chat({ speed: { type: 'number' }, tags: {} }, ['text']), []],
  ])('says that %s was', (_what, linked, expected) => {
    expect(namedIn(linked)).toEqual(expected);
  });

  it('says that a parameter is gone', () => {
    const gone = chat({}, []) as {
      paths: {
        '/chat': { post: { requestBody: { content: Record<string, { schema: Record<string, unknown> }> } } };
      };
    };
    const content = gone.paths['/chat'].post.requestBody.content['application/json'];
    if (content === undefined) throw new Error('No body');
    content.schema.properties = { text, ...others };
    expect(namedIn({ ...gone })).toEqual([
      { name: 'text', says: 'is required' },
      { name: 'speed', says: 'absent' },
    ]);
    content.schema.additionalProperties = true;
    expect(namedIn({ ...gone })).toEqual([{ name: 'text', says: 'is required' }]);
  });
});
