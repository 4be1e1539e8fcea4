import { eitherWords } from '../../../fault-words.ts';
import { findNearParameters } from '../../../near-names.ts';
import { quote } from '../../../quote.ts';
import { freeNames } from '../../../validation/word-parameter.ts';
import { wordPath } from '../../../validation/word-values.ts';
import { defineRule } from '../../rule.ts';
import { type JudgedRequest, judgeSampleRequests } from '../../sample-faults.ts';
import { placeOf, relatedSchema } from '../../sample-places.ts';
import { describedIn, weighUncalled, wordUncalled } from '../../uncalled-operation.ts';

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
          message: wordUnknown(request, parameter, near),
          at: member.nameAt ?? placeOf(request, path),
          related: relatedSchema(request, schemaPath, path.slice(0, -1)),
          ...weighUncalled(request, 'info'),
        };
      }
    }
  },
});

/** Which of the two is out of date is not known: the sample may be right, and what describes the operation incomplete. */
function wordUnknown(
  request: JudgedRequest,
  { path, member: { name } }: JudgedRequest['unknown'][number],
  near: readonly string[],
): string {
  const space = name === name.trim() ? '' : ', with space around it,';
  const holder = wordPath(path.slice(0, -1)) ?? 'the operation';
  const expected = near.length === 0 ? 'a parameter that is' : eitherWords(near.map(quote));
  return `${quote(name)}${space} is not described for ${holder}, expected ${expected}, or ${quote(name)} ${describedIn(request)}${wordUncalled(request)}`;
}
