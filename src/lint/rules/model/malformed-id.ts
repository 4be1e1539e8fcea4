import { quote } from '../../../quote.ts';
import { defineRule } from '../../rule.ts';

/** What no id has on purpose, and what to say of it. */
const faults: readonly (readonly [pattern: RegExp, expected: string])[] = [
  [/\s/, 'an id without spaces'],
  [/(?:^|[/_-])([a-z][a-z0-9.]{2,40})[_-]\1$/i, 'an id whose ending stands there once'],
  [/[`"'<>\\,;]|[.:!?]$/, 'an id without punctuation around it'],
  [/\/\/|^\/|\/$/, 'an id without an empty part'],
  [/[\u00a0\u200b-\u200d\u2010-\u2015\u2018-\u201d\ufeff]/, 'an id in plain characters'],
];

/** A model id cannot be right as it is written. */
export const malformedId = defineRule({
  id: 'model/malformed-id',
  severity: 'error',
  docs: {
    summary: 'A model id has a space, a doubled ending or stray punctuation',
    why: 'Readers copy the id, and the request fails.',
    language: 'markdown',
    bad: ['* `acme/chat-large-large`', '* `acme/chat small`'].join('\n'),
    good: ['* `acme/chat-large`', '* `acme/chat-small`'].join('\n'),
  },
  *check({ pages }) {
    for (const { value, at } of pages.flatMap(({ ids }) => ids)) {
      const fault = faults.find(([pattern]) => pattern.test(value));
      if (fault) yield { message: `The id is ${quote(value)}, expected ${fault[1]}`, at };
    }
  },
});
