import { quote } from '../../../quote.ts';
import { defineRule } from '../../rule.ts';

/** An operation does not say how to authenticate. */
export const missingAuth = defineRule({
  id: 'spec/missing-auth',
  severity: 'warning',
  preset: 'all',
  docs: {
    summary: 'An operation does not say how to authenticate, nor that nobody needs to',
    why: 'Clients made from the document send no key and are refused, and the page shows no place for one.',
    language: 'json',
    bad: '{ "paths": { "/v1/chat": { "post": { "responses": {} } } } }',
    good: '{ "paths": { "/v1/chat": { "post": { "security": [{ "key": [] }], "responses": {} } } } }',
  },
  *check({ registry, operations }) {
    for (const { key, source, method, path } of registry.operations) {
      const operation = operations.get(key);
      // What a page describes may leave it to the words of another page.
      if (operation === undefined || (source !== 'spec' && source !== 'rendered')) continue;
      if (operation.public || operation.security.length > 0 || operation.parameters.some(isKey)) continue;
      const name = quote(`${method.toUpperCase()} ${path}`);
      yield { message: `${name} does not say how to authenticate, expected \`security\``, at: operation.at };
    }
  },
});

/** A key may be described as a parameter like any other. */
function isKey({ name }: { readonly name: string }): boolean {
  return /^authorization$|(?:api|access)[-_]?(?:key|token)|^token$/i.test(name);
}
