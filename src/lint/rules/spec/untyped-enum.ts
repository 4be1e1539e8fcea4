import { quote } from '../../../quote.ts';
import { defineRule } from '../../rule.ts';
import { findSchemaSites } from '../../schema-sites.ts';
import { typesOfValues } from '../../schema-types.ts';

/** A list of values has no type. */
export const untypedEnum = defineRule({
  id: 'spec/untyped-enum',
  severity: 'info',
  preset: 'all',
  docs: {
    summary: 'A list of values has no `type`',
    why: 'The values alone say which are accepted, but many generators make an untyped field of it, and forms do not know what to ask for.',
    language: 'json',
    bad: '{ "enum": ["low", "high"] }',
    good: '{ "type": "string", "enum": ["low", "high"] }',
  },
  *check(input) {
    const wanted = findSchemaSites(
      input,
      ({ keywords }) => keywords.enum !== undefined && !hasType(keywords),
    );
    for (const { node, at } of wanted) {
      const types = typesOfValues(node.keywords.enum as readonly unknown[]);
      const names = types.map((type) => quote(type)).join(' and ');
      yield {
        message: `\`enum\` has no \`type\` beside it, expected ${names}`,
        at: { path: at.path, pointer: `${at.pointer}/enum` },
      };
    }
  },
});

/** A type may also stand in what must hold beside the values. */
function hasType(keywords: Readonly<Record<string, unknown>>): boolean {
  return ['type', 'allOf', 'anyOf', 'oneOf'].some((keyword) => keywords[keyword] !== undefined);
}
