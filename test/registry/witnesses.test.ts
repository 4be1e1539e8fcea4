import { expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { defaultConfig } from '../../src/config.ts';
import { memorySource, modelPage } from '../support/memory-source.ts';

const rendered = `Voice

This documentation is valid for the following list of our models:

  • acme/voice-1

API Schema

post
Body
speedstringRequired

How fast.

Responses
200Success
post
/v1/voices
200Success

Last updated

Was this helpful?
`;

const schema = { type: 'object', properties: { speed: { type: 'number' } } };
const spec = JSON.stringify({
  openapi: '3.1.0',
  servers: [{ url: 'https://relay.example/v1' }],
  paths: {
    '/voices': { post: { requestBody: { content: { 'application/json': { schema } } } } },
    '/v1/voices': { post: { requestBody: { content: { 'application/json': { schema } } } } },
  },
});
const mdx = `---
title: Voice
openapi: POST /voices
---

<ParamField body="speed" type="string">
  How fast.
</ParamField>
`;

it('makes one operation of a page that links a document and describes the same', async () => {
  const source = memorySource({ 'x.json': spec, 'voice.mdx': mdx });
  const { registry, witnesses } = await compile({ ...source, pages: ['voice.mdx'] }, defaultConfig);
  expect(registry.operations.map(({ key, source: from }) => [key, from])).toEqual([
    ['POST /voices x.json', 'spec'],
  ]);
  expect(witnesses.map(({ stronger, weaker }) => [stronger.source, weaker.source])).toEqual([
    ['spec', 'page'],
  ]);
});

it('holds the page of a model against the document of another page of the same model, and of no other', async () => {
  const pairs = async (id: string) => {
    const files = {
      'a.md': modelPage('Voice', [id], ['post /v1/voices x.json']),
      'b.md': rendered,
      'x.json': spec,
    };
    const { witnesses } = await compile(memorySource(files), defaultConfig);
    return witnesses.map(({ stronger, weaker }) => [stronger.page, weaker.page, weaker.source]);
  };
  expect(await pairs('acme/voice-1')).toEqual([['a.md', 'b.md', 'rendered']]);
  expect(await pairs('acme/voice-2')).toEqual([]);
});
