import { quote } from '../../../quote.ts';
import { listStrayRequests, relateDeclared, type StrayRequest } from '../../endpoints.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A sample calls an operation of its page by another method. */
export const wrongMethod = defineRule({
  id: 'sample/wrong-method',
  severity: 'error',
  docs: {
    summary: 'A sample calls the path of an operation of its page by another method',
    why: 'The server answers that the method is not allowed, or does something else than the page says.',
    language: 'markdown',
    bad: [
      '{% openapi src="images.json" path="/v2/images" method="post" %}',
      '',
      '```python',
      'requests.put("https://api.acme.example/v2/images", json={"prompt": "A lighthouse"})',
      '```',
    ].join('\n'),
    good: [
      '{% openapi src="images.json" path="/v2/images" method="post" %}',
      '',
      '```python',
      'requests.post("https://api.acme.example/v2/images", json={"prompt": "A lighthouse"})',
      '```',
    ].join('\n'),
  },
  *check(input) {
    for (const stray of listStrayRequests(input)) {
      if (stray.kind === 'other-method') yield report(stray);
    }
  },
});

function report({ request, expected }: StrayRequest): Finding {
  const { method, at } = request;
  const methods = [...new Set(expected.map((operation) => operation.method.toUpperCase()))];
  const [only] = methods;
  const paths = [...new Set(expected.map(({ path }) => path))];
  return {
    message: `The sample calls ${quote(paths[0] ?? '')} by ${quote(method?.value.toUpperCase() ?? '')}, expected ${methods.map(quote).join(' or ')}`,
    at: method?.at ?? at,
    related: relateDeclared(expected),
    ...(methods.length === 1 && only !== undefined && { suggest: `Call it by ${quote(only)}` }),
  };
}
