import { wordNearNames } from '../../../near-names.ts';
import { quote } from '../../../quote.ts';
import type { UnusedSuppression } from '../../../suppression.ts';
import { defineRule } from '../../rule.ts';

/** A suppression silences nothing. */
export const unusedSuppression = defineRule({
  id: 'lint/unused-suppression',
  severity: 'warning',
  docs: {
    summary: 'A suppression silences nothing',
    why: 'What it excused was mended or moved, or its rule is mistyped. Left in place, it would hide the next finding of the kind, which nobody has looked at.',
    language: 'markdown',
    bad: [
      '<!-- docschema-disable-next-line page/no-model-id -- the model is announced next week -->',
      'This documentation is valid for the following model: `acme/chat-large`',
    ].join('\n'),
    good: [
      '<!-- docschema-disable-next-line page/no-model-id -- the model is announced next week -->',
      'This documentation is valid for the following model:',
    ].join('\n'),
  },
  *check({ unusedSuppressions = [] }) {
    for (const unused of unusedSuppressions) yield { ...word(unused), at: unused.at };
  },
});

function word({ directive, rule, near, fault }: UnusedSuppression): { message: string; suggest?: string } {
  const name = quote(directive === 'ignore' ? 'x-docschema-ignore' : `docschema-${directive}`);
  switch (fault) {
    case 'unknown-directive':
      return {
        message: `${name} is no comment that docschema knows, expected \`docschema-disable-next-line\`, \`docschema-disable\`, \`docschema-enable\` or \`docschema-disable-page\``,
      };
    case 'no-rule':
      return { message: `${name} names no rule, expected the id of one` };
    case 'nothing-below':
      return { message: `${name} stands at the end of the page, expected a line below` };
    case 'nothing-to-close':
      return { message: `${name} ends nothing, expected a \`docschema-disable\` of the same rule above` };
    default:
  }
  const suppressed = `${name} names ${quote(rule ?? '')}`;
  if (near) return { message: `${suppressed}, which is no rule${wordNearNames(near)}` };
  return {
    message: `${suppressed}, which finds nothing here`,
    suggest: 'Remove it: `docschema explain` says what the rule looks for',
  };
}
