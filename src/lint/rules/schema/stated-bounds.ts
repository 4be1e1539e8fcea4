import { defineRule } from '../../rule.ts';
import { schemaNotes } from '../../schema-notes.ts';

/** A sentence states what the schema does not. */
export const statedBounds = defineRule({
  id: 'schema/stated-bounds',
  severity: 'info',
  docs: {
    summary: 'A sentence states what the schema does not',
    why: 'A range or default that only prose states is not enforced; it is kept with its sentence, unless `statedBounds` is set to `enforce`.',
    language: 'text',
    bad: 'frequency_penaltynumberOptional\n\nNumber between -2.0 and 2.0.',
    good: 'frequency_penaltynumber · min: -2 · max: 2Optional',
  },
  *check(input) {
    for (const { notes, schema, name, at } of schemaNotes(input)) {
      if (notes.stated === undefined) continue;
      // Which parameters a sentence demands is said where the text says it of none: `schema/required-unknown`.
      const { sentence, required: _, ...stated } = notes.stated;
      // What the row says too is enforced, and where it says otherwise that is another finding.
      const bounds = Object.entries(stated)
        .filter(([keyword]) =>
          [keyword, ...(rivals[keyword] ?? [])].every((name) => !Object.hasOwn(schema, name)),
        )
        .map(([keyword, value]) => `${keyword} ${JSON.stringify(value)}`);
      if (bounds.length === 0) continue;
      const subject = name === undefined ? 'The page' : `\`${name}\`: the page`;
      yield {
        message: `${subject} states ${bounds.join(', ')} in words only: ${JSON.stringify(sentence)}`,
        at,
      };
    }
  },
});

/** Keywords that say of a value what another says. */
const rivals: Readonly<Record<string, readonly string[]>> = {
  minimum: ['exclusiveMinimum'],
  maximum: ['exclusiveMaximum'],
  enum: ['const'],
};
