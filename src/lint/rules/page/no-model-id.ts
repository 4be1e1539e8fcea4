import { defineRule } from '../../rule.ts';

/** A page says that it is valid for a model and names none. */
export const noModelId = defineRule({
  id: 'page/no-model-id',
  severity: 'error',
  docs: {
    summary: 'A page says that it is valid for a model and names none',
    why: 'The page cannot enter the registry: nobody finds its parameters, types or validators by a model id.',
    language: 'markdown',
    bad: [
      '{% hint style="info" %}',
      'This documentation is valid for the following model:',
      '{% endhint %}',
    ].join('\n'),
    good: [
      '{% hint style="info" %}',
      'This documentation is valid for the following model: `acme/chat-large`',
      '{% endhint %}',
    ].join('\n'),
  },
  *check({ pages }) {
    for (const { statement, ids } of pages) {
      if (statement === undefined || ids.length > 0) continue;
      yield {
        message: 'The statement names no model id, expected at least one',
        at: statement,
        suggest: 'List the ids below the sentence, each in a code span',
      };
    }
  },
});
