import { defineRule } from '../../rule.ts';
import { schemaNotes } from '../../schema-notes.ts';

/** A sentence states what the schema does not. */
export const statedBounds = defineRule({
  id: 'schema/stated-bounds',
  severity: 'info',
  docs: {
    summary: 'A sentence states what the schema does not',
    why: 'A range or default that only prose states is not enforced; it is kept with its sentence.',
    language: 'text',
    bad: 'frequency_penaltynumberOptional\n\nNumber between -2.0 and 2.0.',
    good: 'frequency_penaltynumber · min: -2 · max: 2Optional',
  },
  *check(input) {
    for (const { notes, name, at } of schemaNotes(input)) {
      if (notes.stated === undefined) continue;
      const { sentence, ...stated } = notes.stated;
      const bounds = Object.entries(stated).map(([keyword, value]) => `${keyword} ${JSON.stringify(value)}`);
      const subject = name === undefined ? 'The page' : `\`${name}\`: the page`;
      yield {
        message: `${subject} states ${bounds.join(', ')} in words only: ${JSON.stringify(sentence)}`,
        at,
      };
    }
  },
});
