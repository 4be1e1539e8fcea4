import { wordNearNames } from '../../../near-names.ts';
import { quote } from '../../../quote.ts';
import { findAnchors, findNearAnchors } from '../../anchors.ts';
import { findLinkedFiles } from '../../linked-files.ts';
import { listLinks } from '../../page-links.ts';
import { defineRule } from '../../rule.ts';

/** A link leads to a section that its page does not have. */
export const missingAnchor = defineRule({
  id: 'link/missing-anchor',
  severity: 'warning',
  docs: {
    summary: 'A link leads to a section that its page does not have',
    why: 'The page opens at its top and readers search for what was promised. Most often the heading was reworded.',
    language: 'markdown',
    bad: ['See [the limits](#rate-limit).', '', '## Limits per minute'].join('\n'),
    good: ['See [the limits](#limits-per-minute).', '', '## Limits per minute'].join('\n'),
  },
  *check(input) {
    const find = findLinkedFiles(input.files);
    const hasAnchor = findAnchors(input);
    const findNear = findNearAnchors(input);
    for (const { target, at } of listLinks(input)) {
      if (target.kind !== 'file' || target.anchor === undefined) continue;
      const file = find(target.path);
      if (file.kind !== 'file' || hasAnchor(file.path, target.anchor) !== false) continue;
      const near = findNear(file.path, target.anchor);
      const meant = wordNearNames(near === undefined ? [] : [`#${near}`]);
      yield {
        message: `${quote(`#${target.anchor}`)} is no section of ${quote(file.path)}, expected one of its headings${meant}`,
        at,
      };
    }
  },
});
