import { quote } from '../../../quote.ts';
import {
  listStrayRequests,
  relateDeclared,
  type StrayRequest,
  takesModelOf,
  urlOfOperation,
} from '../../endpoints.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A sample calls a URL that is no operation of its page. */
export const wrongEndpoint = defineRule({
  id: 'sample/wrong-endpoint',
  severity: 'warning',
  docs: {
    summary: 'A sample calls, on a server of the page, a URL that is no operation of the page',
    why: 'The sample and the schema of the page speak of different requests: one of the two is outdated, and whoever copies the sample is not told what the page says. Steps before or after the call of the page, such as an upload, are not reported where another page has them.',
    language: 'markdown',
    bad: [
      '{% openapi src="images.json" path="/v2/images" method="post" %}',
      '',
      '```python',
      'requests.post("https://api.acme.example/v1/images/generate", json={"prompt": "A lighthouse"})',
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
      if (stray.kind === 'other-url') yield report(stray);
    }
  },
});

function report({ request, expected, elsewhere, pageOperations }: StrayRequest): Finding {
  const { url, method, at } = request;
  const declared = expected.length > 0 ? expected : pageOperations.map(({ operation }) => operation);
  const urls = [...new Set(declared.map(urlOfOperation))];
  const called = (url?.parts ?? []).map((part) => part ?? '…').join('');
  const [only] = urls;
  const other = elsewhere?.unresolved === undefined ? elsewhere : undefined;
  const isForIt = other !== undefined && takesModelOf(other, request);
  const orElse = isForIt ? ', or link the operation that the sample calls' : '';
  const word = method === undefined ? '' : `${method.value.toUpperCase()} `;
  return {
    message: `${quote(`${word}${called}`)} is no operation of the page, expected ${wordUrls(urls)}`,
    at: url?.at ?? at,
    related: [
      ...relateDeclared(declared),
      ...(other === undefined ? [] : [{ message: wordElsewhere(isForIt), at: other.at }]),
    ],
    ...(urls.length === 1 && only !== undefined && { suggest: `Call ${quote(only)}${orElse}` }),
  };
}

function wordElsewhere(isForIt: boolean): string {
  return isForIt
    ? 'What it calls is an operation here'
    : 'What it calls is an operation for other models here';
}

function wordUrls(urls: readonly string[]): string {
  const shown = urls.slice(0, 3).map(quote).join(', ');
  if (urls.length <= 1) return shown;
  return urls.length > 3 ? `one of ${shown} and ${urls.length - 3} more` : `one of ${shown}`;
}
