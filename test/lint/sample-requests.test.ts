import { describe, expect, it } from 'vitest';
import { isCallOf } from '../../src/lint/sample-client-calls.ts';
import { isUrlOf, readSampleUrl } from '../../src/lint/sample-urls.ts';

const operation = { path: '/v1/stt/{id}', servers: ['https://api.acme.example/base'] };
const chat = { path: '/chat/completions', servers: ['https://api.acme.example/v1/', '/v2'] };

describe('the URL of a sample', () => {
  it.each([
    [['https://api.acme.example/base/v1/stt/', undefined], operation, true],
    [['https://api.acme.example/base/v1/stt/17?wait=1#top'], operation, true],
    [['https://API.acme.example/base/v1/stt/17/'], operation, true],
    [['//api.acme.example/base/v1/stt/17'], operation, true],
    [['//api.other.example/base/v1/stt/17'], operation, false],
    [['https://api.acme.example/v1/stt/17'], operation, false],
    [['https://api.other.example/base/v1/stt/17'], operation, false],
    [['https://api.acme.example/base/v1/stt'], operation, false],
    [[undefined, '/v1/stt/17'], operation, true],
    [[undefined, '/stt/17'], operation, true],
    [[undefined, '/tts/17'], operation, false],
    [['https://', undefined, '/base/v1/stt/17'], operation, true],
    [['https://api.acme.example/v1/chat/completions'], chat, true],
    [['https://api.acme.example/v2/chat/completions'], chat, true],
    [['https://api.acme.example/v3/chat/completions'], chat, false],
    [['https://any.example/v9/chat/completions'], { path: '/chat/completions', servers: [] }, true],
    [['http://%zz/%E0%A4%A'], chat, false],
    [[''], chat, false],
  ])('%j', (parts, target, expected) => {
    expect(isUrlOf(readSampleUrl({ parts }), target)).toBe(expected);
  });
});

describe('the words of a client call', () => {
  it.each([
    ['chat.completions.create', 'post', '/v1/chat/completions', true],
    ['chat.completions.create', 'post', '/v1/completions', false],
    ['chat.completions.create', 'get', '/v1/chat/completions', false],
    ['images.generate', 'post', '/v1/images/generations', true],
    ['images.edit', 'post', '/v1/images/edits', true],
    ['beta.threads.messages.list', 'get', '/threads/{thread_id}/messages', true],
    ['beta.threads.runs.submitToolOutputs', 'post', '/threads/{id}/runs/{run}/submit_tool_outputs', true],
    ['audio.speech.with_streaming_response.create', 'post', '/v1/audio/speech', true],
    ['create', 'post', '/v1/create', false],
  ])('%s: %s %s', (words, method, path, expected) => {
    expect(isCallOf(words.split('.'), { method, path })).toBe(expected);
  });
});
