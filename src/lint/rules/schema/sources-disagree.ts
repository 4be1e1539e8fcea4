import { findNearNames, wordNearNames } from '../../../near-names.ts';
import type { PageFacts } from '../../../page-facts.ts';
import type { WitnessPair } from '../../../witness.ts';
import { findPagePlace } from '../../page-places.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { compareWitnesses, type PlacedDisagreement } from '../../witnesses/compare-witnesses.ts';

/** Two descriptions of one parameter contradict each other. */
export const sourcesDisagree = defineRule({
  id: 'schema/sources-disagree',
  severity: 'warning',
  docs: {
    summary: 'Two descriptions of one parameter contradict each other',
    why: 'One of them is wrong. What is emitted is the stronger: the linked document before the page, the page before rendered text. What only one of them says is no contradiction.',
    language: 'markdown',
    bad: '---\nopenapi: POST /voices\n---\n\n<ParamField body="speed" type="string" required>\n  How fast the voice speaks.\n</ParamField>\n\nThe document says: `"speed": { "type": "number" }`',
    good: '<ParamField body="speed" type="number">\n  How fast the voice speaks.\n</ParamField>',
  },
  *check({ pages, graph, witnesses = [] }) {
    for (const pair of witnesses) {
      for (const one of compareWitnesses(pair, graph)) {
        if (one.prose === undefined) yield describe(one, pair, pages);
      }
    }
  },
});

function describe(
  one: PlacedDisagreement,
  { stronger, weaker }: WitnessPair,
  pages: readonly PageFacts[],
): Finding {
  const other = wordOther({ stronger, weaker });
  const whole = one.status === undefined ? 'The body' : `The body of the response \`${one.status}\``;
  const part = one.status === undefined ? '' : ` of the response \`${one.status}\``;
  const subject = one.name === '' ? whole : `\`${one.name}\`${part}`;
  const said = one.parts.map((each) => `${each.weaker} here, and ${each.stronger} in ${other}`).join('; ');
  const last = one.name.replace(/^.*\./s, '');
  const near = one.known === undefined ? '' : wordNearNames(findNearNames(last, one.known));
  const message = one.absent
    ? `${subject} is described here, and not in ${other}${near}`
    : `${subject} ${said}`;
  const strongAt = stronger.source === 'spec' ? one.strongAt : findPagePlace(pages, one.strongAt);
  const what = one.absent ? 'What the parameter would be part of' : 'Described here';
  return {
    message,
    at: findPagePlace(pages, one.at) ?? one.at,
    related: [{ message: what, at: strongAt ?? one.strongAt }],
  };
}

function wordOther({ stronger, weaker }: WitnessPair): string {
  if (stronger.source === 'spec') return 'the linked document';
  return stronger.page === weaker.page ? 'the block above' : `\`${stronger.page}\``;
}
