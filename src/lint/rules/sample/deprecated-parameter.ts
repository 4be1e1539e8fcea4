import { wordDeprecatedParameter } from '../../../validation/word-parameter.ts';
import { defineRule } from '../../rule.ts';
import { judgeSampleRequests } from '../../sample-faults.ts';
import { placeOf, relatedSchema } from '../../sample-places.ts';

/** A sample sends a parameter that the document calls deprecated. */
export const deprecatedParameter = defineRule({
  id: 'sample/deprecated-parameter',
  severity: 'warning',
  docs: {
    summary: 'A sample sends a parameter that the schema of its operation calls deprecated',
    why: 'Readers start with what is about to go away.',
    language: 'markdown',
    bad: [
      '```python',
      'requests.post("https://api.acme.com/v1/chat", json={"max_tokens": 100})',
      '```',
      '',
      '<!-- the document: "max_tokens": { "type": "integer", "deprecated": true } -->',
    ].join('\n'),
    good: [
      '```python',
      'requests.post("https://api.acme.com/v1/chat", json={"max_completion_tokens": 100})',
      '```',
      '',
      '<!-- the document: "max_tokens": { "type": "integer", "deprecated": true } -->',
    ].join('\n'),
  },
  *check(input) {
    for (const request of judgeSampleRequests(input)) {
      for (const parameter of request.deprecated) {
        const { path, member, schemaPath } = parameter;
        yield {
          message: wordDeprecatedParameter(parameter),
          at: member.nameAt ?? placeOf(request, path),
          related: relatedSchema(request, schemaPath, path),
        };
      }
    }
  },
});
