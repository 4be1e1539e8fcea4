import { findNearNames, wordNearNames } from '../../../near-names.ts';
import { quote } from '../../../quote.ts';
import type { LinkedSchema, LinkedSchemas } from '../../../schema-links.ts';
import { defineRule } from '../../rule.ts';

/** A block shows schemas that no document has. */
export const unknownSchema = defineRule({
  id: 'spec/unknown-schema',
  severity: 'error',
  docs: {
    summary: 'A block shows a schema that its document does not have',
    why: 'GitBook draws an empty block: readers see a heading and nothing below it.',
    language: 'markdown',
    bad: [
      '{% openapi-schemas spec="chat" schemas="Mesage" grouped="true" %}',
      '[OpenAPI chat](specs/chat.json)',
      '{% endopenapi-schemas %}',
    ].join('\n'),
    good: [
      '{% openapi-schemas spec="chat" schemas="Message" grouped="true" %}',
      '[OpenAPI chat](specs/chat.json)',
      '{% endopenapi-schemas %}',
    ].join('\n'),
  },
  *check({ schemaLinks = [] }) {
    for (const linked of schemaLinks) {
      const { link, schemas, unresolved } = linked;
      if (unresolved !== undefined) {
        yield { message: wordUnresolved(linked), at: link.link?.at ?? link.at };
        continue;
      }
      if (link.names.length === 0) {
        yield { message: 'The block names no schema, expected `schemas="…"`', at: link.at };
      }
      for (const schema of schemas) {
        if (schema.schema === undefined) yield { message: wordAbsent(schema, linked), at: link.at };
      }
    }
  },
});

function wordAbsent({ name, others = [] }: LinkedSchema, { file }: LinkedSchemas): string {
  const near = wordNearNames(findNearNames(name, others).slice(0, 1));
  return file === undefined
    ? `${quote(name)} is a schema of no OpenAPI document of the project, expected the name of one${near}`
    : `${quote(name)} is no schema of ${quote(file)}, expected one that it has${near}`;
}

function wordUnresolved({ link, unresolved }: LinkedSchemas): string {
  if (unresolved?.reason === 'no-link')
    return 'The block links no document, expected a link to an OpenAPI document';
  if (unresolved?.reason === 'ambiguous') {
    return `Several documents have ${link.names.map(quote).join(', ')}, expected the file of one before the name`;
  }
  const written = quote(unresolved?.link ?? link.link?.value ?? '');
  const near = unresolved?.candidate === undefined ? '' : `, such as ${quote(unresolved.candidate)}`;
  if (unresolved?.reason === 'external') {
    return `${written} is outside the project, expected an OpenAPI document in it`;
  }
  return `${written} is no OpenAPI document of the project, expected one${near}`;
}
