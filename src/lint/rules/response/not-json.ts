import type { ResponseNotation } from '../../../captured-response.ts';
import { defineRule } from '../../rule.ts';

const words: Readonly<Partial<Record<ResponseNotation, string>>> = {
  javascript: 'what JavaScript prints',
  json5: 'JSON5, not JSON',
  python: 'what Python prints',
  'sdk-repr': 'the printed form of a Python object',
};

/** A captured response is data in another notation than JSON, and says so or says nothing. */
export const notJson = defineRule({
  id: 'response/not-json',
  severity: 'info',
  preset: 'all',
  docs: {
    summary: 'A captured response is written in another notation than JSON',
    why: 'It is not what the server sent: whoever copies it into a tool or a test has to translate it first.',
    language: 'markdown',
    bad: ['```json5', "{'id': 'chat-1', 'logprobs': null}", '```'].join('\n'),
    good: ['```json', '{ "id": "chat-1", "logprobs": null }', '```'].join('\n'),
  },
  *check({ pages }) {
    for (const { reading, fenceLanguage, tab, at } of pages.flatMap(({ responses }) => responses)) {
      const notation = reading?.notation ?? 'text';
      const what = words[notation];
      // A promise that is broken is `response/notation-mismatch`.
      if (what === undefined || promisesOther(fenceLanguage ?? tab ?? '', notation)) continue;
      yield { message: `The response is ${what}, expected JSON as it was sent`, at };
    }
  },
});

function promisesOther(written: string, notation: ResponseNotation): boolean {
  const word = written.trim().toLowerCase();
  if (notation === 'json5' && (word === 'json5' || word === 'jsonc')) return false;
  return ['json', 'json5', 'jsonc', 'jsonl', 'ndjson'].includes(word);
}
