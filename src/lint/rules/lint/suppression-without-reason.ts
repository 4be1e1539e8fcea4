import { quote } from '../../../quote.ts';
import { defineRule } from '../../rule.ts';

/** A suppression does not say why. */
export const suppressionWithoutReason = defineRule({
  id: 'lint/suppression-without-reason',
  severity: 'warning',
  docs: {
    summary: 'A suppression does not say why',
    why: 'Whoever reads the page next cannot tell whether the finding was judged or only silenced, and does not dare to remove it.',
    language: 'markdown',
    bad: [
      '<!-- docschema-disable-next-line page/no-model-id -->',
      'This documentation is valid for the following model:',
    ].join('\n'),
    good: [
      '<!-- docschema-disable-next-line page/no-model-id -- the model is announced next week -->',
      'This documentation is valid for the following model:',
    ].join('\n'),
  },
  *check({ pages, specSuppressions = [] }) {
    for (const { suppressions = [] } of pages) {
      const seen = new Set<number>();
      for (const { directive, lines, reason, at } of suppressions) {
        // One comment about several rules is one finding.
        if (lines === undefined || reason !== undefined || seen.has(at.offset)) continue;
        seen.add(at.offset);
        yield {
          message: `${quote(`docschema-${directive}`)} gives no reason, expected one after \` -- \``,
          at,
        };
      }
    }
    for (const { rule, reason, at } of specSuppressions) {
      if (rule === undefined || reason !== undefined) continue;
      yield {
        message: `\`x-docschema-ignore\` of ${quote(rule)} gives no reason, expected \`reason\``,
        at,
      };
    }
  },
});
