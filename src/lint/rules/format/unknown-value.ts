import { problemsOf } from '../../page-problems.ts';
import { defineRule } from '../../rule.ts';

/** A value has no meaning that docschema knows. */
export const unknownValue = defineRule({
  id: 'format/unknown-value',
  severity: 'warning',
  docs: {
    summary: 'A value has no meaning that docschema knows',
    why: 'It constrains nothing: a type that nobody knows is not guessed.',
    language: 'markdown',
    bad: '<ParamField body="size" type="dimension">',
    good: '<ParamField body="size" type="string">',
  },
  *check({ pages }) {
    for (const { what, found, at } of problemsOf(pages, 'unknown-value')) {
      yield { message: `\`${found}\` is no ${what} that is known`, at };
    }
  },
});
