import type { LocatedValue } from '../../../located-value.ts';
import type { RequestSample } from '../../../page-facts.ts';
import { quote } from '../../../quote.ts';
import { wordPath, wordValue } from '../../../validation/word-values.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { listTwins, type TwinRequests } from '../../twins.ts';
import { findDifference, type TwinDifference } from '../../twins-difference.ts';

/** Two samples of one tab group send different payloads. */
export const twinsDiffer = defineRule({
  id: 'sample/twins-differ',
  severity: 'warning',
  docs: {
    summary: 'Samples of one tab group send different payloads',
    why: 'Readers who change the language see another request: one of the two was not kept up. Order, spaces and punctuation of sentences do not count, nor do values that the code does not state, nor defaults that only one of the two states. The first difference is reported, unless another rule says which of the two is wrong there.',
    language: 'markdown',
    bad: [
      '{% tab title="Python" %}',
      '```python',
      'requests.post("https://api.acme.example/v1/images", json={"prompt": "A cat", "size": "large"})',
      '```',
      '{% endtab %}',
      '{% tab title="cURL" %}',
      '```shell',
      'curl https://api.acme.example/v1/images --json \'{"prompt": "A cat", "size": "small"}\'',
      '```',
      '{% endtab %}',
    ].join('\n'),
    good: [
      '{% tab title="Python" %}',
      '```python',
      'requests.post("https://api.acme.example/v1/images", json={"prompt": "A cat", "size": "large"})',
      '```',
      '{% endtab %}',
      '{% tab title="cURL" %}',
      '```shell',
      'curl https://api.acme.example/v1/images --json \'{"size": "large", "prompt": "A cat"}\'',
      '```',
      '{% endtab %}',
    ].join('\n'),
  },
  *check(input) {
    for (const page of input.pages) {
      const reported = new Set<RequestSample>();
      for (const twins of listTwins(page)) {
        const found = reported.has(twins.second.sample) ? undefined : findDifference(twins, page, input);
        if (found === undefined) continue;
        reported.add(twins.second.sample);
        yield report(twins, found);
      }
    }
  },
});

function report(
  { first, second }: TwinRequests,
  { path, first: one, second: other }: TwinDifference,
): Finding {
  const name = wordPath(path) ?? 'the payload';
  const here = other === undefined ? `sends no ${name}` : `sends ${word(other, one)} as ${name}`;
  const there = one === undefined ? 'sends none' : `sends ${word(one, other)}`;
  const at = other?.at ?? second.request.payload.at ?? second.request.at;
  return {
    message: `The ${nameOf(second.sample)} sample ${here}, the ${nameOf(first.sample)} sample beside it ${there}; expected the same`,
    at,
    related: [
      {
        message: `The ${nameOf(first.sample)} sample`,
        at: one?.at ?? first.request.payload.at ?? first.request.at,
      },
    ],
  };
}

function nameOf({ tab, language }: RequestSample): string {
  return tab?.trim() || language;
}

/** A value; of a long text the part that differs from its twin. */
function word(value: LocatedValue, twin: LocatedValue | undefined): string {
  const text = textOf(value);
  if (text === undefined || text.length <= longest) return wordValue(value);
  const other = textOf(twin) ?? '';
  let same = 0;
  while (same < text.length && text.charAt(same) === other.charAt(same)) same += 1;
  const from = text.lastIndexOf(' ', Math.max(0, same - 15)) + 1;
  const start = Math.min(from, text.length - longest);
  const cut = text.slice(start, start + longest);
  return quote(`"${start > 0 ? '…' : ''}${cut}${start + longest < text.length ? '…' : ''}"`);
}

function textOf(value: LocatedValue | undefined): string | undefined {
  if (value?.kind !== 'literal' || typeof value.value !== 'string') return undefined;
  return value.value.replace(/\s+/g, ' ').trim();
}

const longest = 50;
