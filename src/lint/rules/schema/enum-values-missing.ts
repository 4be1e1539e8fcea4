import { findMissing } from '../../missing-findings.ts';
import { defineRule } from '../../rule.ts';
import type { NotedSchema } from '../../schema-notes.ts';

/** The values of an enum are not on the page. */
export const enumValuesMissing = defineRule({
  id: 'schema/enum-values-missing',
  severity: 'info',
  docs: {
    summary: 'The values of an enum are not on the page',
    why: 'Which values are accepted is unknown: none is rejected. Where the page shows no type either, the document behind it lists values without `type`.',
    language: 'text',
    bad: 'languagestring · enumOptionalPossible values:',
    good: 'The source of the page, where nothing is hidden',
  },
  check: (input) => [
    ...findMissing(input, 'enum-values', 'the possible values are not in this text', isTyped),
    ...findMissing(
      input,
      'enum-values',
      'neither the possible values nor their type are in this text',
      (noted) => !isTyped(noted),
    ),
  ],
});

/** A type is shown, or is what could not be read. */
function isTyped({ schema, notes }: NotedSchema): boolean {
  const isShown = schema.type !== undefined || notes.inferred?.type !== undefined;
  return isShown || notes.missing?.includes('type-unknown') === true;
}
