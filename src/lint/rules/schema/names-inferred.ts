import { groupBy } from '../../../text.ts';
import { defineRule } from '../../rule.ts';
import { type NotedSchema, schemasMissing } from '../../schema-notes.ts';

/** Names of fields were inferred from the order of a sample. */
export const namesInferred = defineRule({
  id: 'schema/names-inferred',
  severity: 'warning',
  docs: {
    summary: 'Names of fields were inferred from the order of a sample',
    why: 'The text lost the names of parameters; they were taken from a generated sample with as many keys.',
    language: 'text',
    bad: '#### Body\n\nHow fast the voice speaks',
    good: '#### Body\n\nspeed\n\nnumber\n\nHow fast the voice speaks',
  },
  *check(input) {
    // All names of a text are lost together.
    for (const found of groupBy(schemasMissing(input, 'names-inferred'), ({ at }) => at.path).values()) {
      const [first] = found.toSorted((a, b) => a.at.offset - b.at.offset);
      if (first === undefined) continue;
      const names = [...new Set(found.flatMap(namesIn))].map((name) => `\`${name}\``);
      const listed = names.length > mostNames ? [...names.slice(0, mostNames), '…'] : names;
      const which = names.length === 0 ? '' : `: ${listed.join(', ')}`;
      yield {
        message: `The text lost the names of fields, which are inferred by order${which}`,
        at: first.at,
      };
    }
  },
});

const mostNames = 12;

/** The note stands on the field itself, or on the object of which all names are inferred. */
function namesIn({ name, schema: { properties } }: NotedSchema): readonly string[] {
  const isObject = typeof properties === 'object' && properties !== null;
  return isObject ? Object.keys(properties) : name === undefined ? [] : [name];
}
