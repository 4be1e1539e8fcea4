import { expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { defaultConfig } from '../../src/config.ts';
import { emitPackage } from '../../src/emit/emit-package.ts';

const files: Readonly<Record<string, string>> = {
  'voices.mdx': `---
title: Voices
api: POST https://relay.example/v1/voices
---

<ParamField body="speed" type="number">
  How fast, up to 2.
</ParamField>

<ParamField body="pauses" type="object">
  Where the voice rests.

  <Expandable title="properties">
    <ParamField body="seconds" type="number" required>
      How long.
    </ParamField>
  </Expandable>
</ParamField>

<ParamField query="page" type="integer">
  Which page.
</ParamField>
`,
  'models.md': `# Speech

{% openapi src="speech.json" path="/v1/speech" method="post" %}
[speech.json](speech.json)
{% endopenapi %}
`,
  'speech.json': JSON.stringify({
    openapi: '3.1.0',
    paths: {
      '/v1/speech': {
        post: {
          requestBody: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Speech' } } },
          },
        },
      },
    },
    components: { schemas: { Speech: { type: 'object', properties: { text: { type: 'string' } } } } },
  }),
};

async function mapsOf(): Promise<readonly unknown[]> {
  const paths = Object.keys(files);
  const compilation = await compile(
    {
      pages: paths.filter((path) => !path.endsWith('.json')),
      specs: ['speech.json'],
      unreadable: [],
      rootDepth: 0,
      readText: async (path) => {
        const text = files[path];
        if (text === undefined) return { kind: 'failure', reason: 'missing', message: 'it does not exist' };
        return { kind: 'text', text, bytes: text.length };
      },
    },
    defaultConfig,
  );
  const options = {
    packageName: 'voices',
    packageVersion: '1.0.0',
    includeHidden: false,
    generator: 'docschema',
  };
  const emitted = await emitPackage({ ...compilation, options });
  return emitted.flatMap(({ path, text }) => (path.startsWith('map/') ? [JSON.parse(text) as unknown] : []));
}

it('gives pointers into documents, and lines of pages', async () => {
  const schema = expect.stringMatching(/^schemas\/.+\.json$/);
  const [speech, voices] = await mapsOf();
  const body = '/paths/~1v1~1speech/post/requestBody/content/application~1json/schema';
  expect(speech).toEqual({
    operation: 'POST /v1/speech speech.json',
    spec: 'speech.json',
    contents: { 'request application/json': { schema, base: body } },
    parameters: {},
    refs: { [body]: '/components/schemas/Speech' },
  });
  expect(voices).toMatchObject({
    operation: 'POST /v1/voices voices.mdx',
    page: 'voices.mdx',
    at: { line: 3, column: 1 },
    contents: {
      'request application/json': {
        schema,
        at: { line: 6, column: 1 },
        places: {
          '/properties/speed': { line: 6, column: 1 },
          '/properties/pauses': { line: 10, column: 1 },
          '/properties/pauses/properties/seconds': { line: 14, column: 5 },
        },
      },
    },
    parameters: { 'query page': { schema, at: { line: 20, column: 1 } } },
    refs: {},
  });
});
