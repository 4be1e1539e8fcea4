import type { ResponseNotation } from '../../../captured-response.ts';
import type { ResponseSample } from '../../../page-facts.ts';
import { quote } from '../../../quote.ts';
import { defineRule } from '../../rule.ts';
import { wholePages } from '../../whole-pages.ts';

/** What the words of fences and tabs promise → the notations that keep it. */
const promises: Readonly<
  Record<string, { readonly name: string; readonly kept: readonly ResponseNotation[] }>
> = {
  json: { name: 'JSON', kept: ['json', 'truncated', 'empty'] },
  json5: { name: 'JSON5', kept: ['json', 'json5', 'truncated', 'empty'] },
};

const words: Readonly<Record<string, string>> = {
  json: 'json',
  json5: 'json5',
  jsonc: 'json5',
  jsonl: 'json',
  ndjson: 'json',
};

/** What a block is in, and the word for its fence. */
const shown: Readonly<Partial<Record<ResponseNotation, readonly [what: string, fence: string]>>> = {
  'event-stream': ['server-sent events', 'text'],
  javascript: ['what JavaScript prints', 'javascript'],
  json5: ['JSON5', 'json5'],
  log: ['log lines around the response', 'text'],
  python: ['what Python prints', 'python'],
  'sdk-repr': ['the printed form of a Python object', 'python'],
  text: ['plain text', 'text'],
};

/** Notations that a program printed instead of what it received, which is what readers want. */
const printed: ReadonlySet<ResponseNotation> = new Set(['javascript', 'python', 'sdk-repr']);

/** A block of a captured response says that it is JSON, and is in another notation. */
export const notationMismatch = defineRule({
  id: 'response/notation-mismatch',
  severity: 'warning',
  docs: {
    summary: 'A block of a captured response says that it is JSON, and is in another notation',
    why: 'The block is coloured wrongly, and whoever copies it into a tool or a test gets a syntax error.',
    language: 'markdown',
    bad: ['```json', "{'id': 'chat-1', 'logprobs': None}", '```'].join('\n'),
    good: ['```json', '{ "id": "chat-1", "logprobs": null }', '```'].join('\n'),
  },
  *check(input) {
    for (const response of wholePages(input).flatMap(({ responses }) => responses)) {
      const { reading } = response;
      const promised = readPromise(response);
      if (promised === undefined || reading === undefined) continue;
      const { by, word, promise } = promised;
      if (promise.kept.includes(reading.notation)) continue;
      const says = `The ${by} says ${quote(word)}`;
      const other = shown[reading.notation];
      const isPrinted = printed.has(reading.notation);
      yield other === undefined
        ? {
            message: `${says}, and the content has a syntax error, expected valid ${promise.name}`,
            at: reading.problem?.at ?? response.at,
          }
        : {
            message: `${says}, and the content is ${other[0]}, expected ${isPrinted ? `JSON, or ${quote(other[1])} on the ${by}` : quote(other[1])}`,
            at: response.at,
          };
    }
  },
});

interface Promised {
  readonly by: 'fence' | 'tab';
  readonly word: string;
  readonly promise: { readonly name: string; readonly kept: readonly ResponseNotation[] };
}

/** The fence says more than the tab. */
function readPromise({ fenceLanguage, tab }: ResponseSample): Promised | undefined {
  if (fenceLanguage !== undefined) return toPromise('fence', fenceLanguage);
  const word = tab?.trim() ?? '';
  return /^json5?$/i.test(word) ? toPromise('tab', word) : undefined;
}

function toPromise(by: Promised['by'], word: string): Promised | undefined {
  const key = word.toLowerCase();
  const promise = Object.hasOwn(words, key) ? promises[words[key] ?? ''] : undefined;
  return promise && { by, word, promise };
}
