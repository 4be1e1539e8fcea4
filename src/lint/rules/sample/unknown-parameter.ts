import { findNearParameters } from '../../../near-names.ts';
import { freeNames, wordUnknownParameter } from '../../../validation/word-parameter.ts';
import { defineRule } from '../../rule.ts';
import { judgeSampleRequests } from '../../sample-faults.ts';
import { placeOf, relatedSchema } from '../../sample-places.ts';

/** A sample sends a parameter that its operation does not list. */
export const unknownParameter = defineRule({
  id: 'sample/unknown-parameter',
  severity: 'warning',
  docs: {
    summary: 'A sample sends a parameter that no schema of its operation lists',
    why: 'The parameter is ignored or refused, and readers look for it in vain; or the schema leaves out one that works. Objects that say that they take any member are not judged.',
    language: 'markdown',
    bad: [
      '```shell',
      `curl https://api.acme.com/v1/video -d '{"prompt": "A cat", "ratio": "16:9"}'`,
      '```',
      '',
      '<!-- the document: "properties": { "prompt": {}, "aspect_ratio": {} } -->',
    ].join('\n'),
    good: [
      '```shell',
      `curl https://api.acme.com/v1/video -d '{"prompt": "A cat", "aspect_ratio": "16:9"}'`,
      '```',
      '',
      '<!-- the document: "properties": { "prompt": {}, "aspect_ratio": {} } -->',
    ].join('\n'),
  },
  *check(input) {
    for (const request of judgeSampleRequests(input)) {
      for (const parameter of request.unknown) {
        const { path, member, schemaPath } = parameter;
        const near = findNearParameters(member.name, freeNames(parameter, request.value));
        yield {
          message: wordUnknownParameter(parameter, near),
          at: member.nameAt ?? placeOf(request, path),
          related: relatedSchema(request, schemaPath, path.slice(0, -1)),
        };
      }
    }
  },
});
