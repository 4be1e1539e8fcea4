import { quote } from '../../../quote.ts';
import { listPageOperations } from '../../page-operations.ts';
import { defineRule } from '../../rule.ts';
import { followPointer } from '../../spec-pointer.ts';

/** An operation does not say what it answers. */
export const noResponseSchema = defineRule({
  id: 'spec/no-response-schema',
  severity: 'warning',
  docs: {
    summary: 'An operation has no schema for its answer, though the page shows one',
    why: 'Clients get no type for the answer, and the captured answer on the page cannot be checked.',
    language: 'json',
    bad: '{ "responses": { "200": { "description": "The answer" } } }',
    good: '{ "responses": { "200": { "description": "The answer", "content": { "application/json": { "schema": { "type": "object" } } } } } }',
  },
  *check(input) {
    for (const { page, operation } of listPageOperations(input)) {
      const answers = Object.entries(operation.responses).filter(([status]) =>
        /^(?:2(?!0[45])..|default)$/i.test(status),
      );
      const says = answers.some(([, { content }]) => Object.keys(content).length > 0);
      const [status] = answers[0] ?? [];
      if (says || status === undefined || page.responses.length === 0) continue;
      const at = followPointer(operation.at, ['responses', status], operation.refs);
      const shown = page.responses[0];
      yield {
        message: `The answer ${quote(status)} of ${quote(`${operation.method.toUpperCase()} ${operation.path}`)} has no content, expected a schema`,
        at,
        related: shown ? [{ message: 'An answer that the page shows', at: shown.at }] : [],
      };
    }
  },
});
