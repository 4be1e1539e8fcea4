import { quote } from '../../../quote.ts';
import { fenceMismatch } from '../../code-language.ts';
import { defineRule } from '../../rule.ts';
import { wholePages } from '../../whole-pages.ts';

/** A code fence names another language than its content is in. */
export const fenceLanguageMismatch = defineRule({
  id: 'page/fence-language-mismatch',
  severity: 'warning',
  docs: {
    summary: 'A code fence names another language than its content is in',
    why: 'The code is coloured wrongly, and tools that read samples by language pass over it.',
    language: 'markdown',
    bad: ['```python', "const answer = await fetch('https://api.acme.example/v1/models');", '```'].join('\n'),
    good: ['```javascript', "const answer = await fetch('https://api.acme.example/v1/models');", '```'].join(
      '\n',
    ),
  },
  *check(input) {
    for (const sample of wholePages(input).flatMap(({ samples }) => samples)) {
      if (!fenceMismatch(sample)) continue;
      yield {
        message: `The fence says ${quote(sample.fenceLanguage ?? '')}, expected ${quote(sample.language)}, which its content is`,
        at: sample.at,
      };
    }
  },
});
