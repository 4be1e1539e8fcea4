import { quote } from '../../../quote.ts';
import { fenceMismatch, tabLanguages } from '../../code-language.ts';
import { defineRule } from '../../rule.ts';
import { wholePages } from '../../whole-pages.ts';

/** A tab names another language than its sample is in. */
export const tabLanguageMismatch = defineRule({
  id: 'page/tab-language-mismatch',
  severity: 'warning',
  docs: {
    summary: 'A tab names another language than its sample is in',
    why: 'Readers who choose their language get code in another.',
    language: 'markdown',
    bad: [
      '{% tab title="JavaScript" %}',
      '```python',
      'import requests',
      'requests.get("https://api.acme.example/v1/models")',
      '```',
      '{% endtab %}',
    ].join('\n'),
    good: [
      '{% tab title="Python" %}',
      '```python',
      'import requests',
      'requests.get("https://api.acme.example/v1/models")',
      '```',
      '{% endtab %}',
    ].join('\n'),
  },
  *check(input) {
    for (const sample of wholePages(input).flatMap(({ samples }) => samples)) {
      const named = tabLanguages(sample.tab ?? '');
      // Where the fence is wrong as well, that is the finding.
      if (named.length === 0 || named.includes(sample.language) || fenceMismatch(sample)) continue;
      yield {
        message: `The tab says ${quote(sample.tab ?? '')}, expected ${quote(sample.language)}, which its sample is`,
        at: sample.at,
      };
    }
  },
});
