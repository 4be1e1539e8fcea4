import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultConfig } from '../../src/config.ts';
import { readFacts } from '../../src/facts/read-facts.ts';
import { parseText } from '../../src/parser/parse-text.ts';

interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
}

const types = {
  String: { type: 'string' },
  integer: { type: 'integer' },
  float: { type: 'number' },
  bool: { type: 'boolean' },
  'array of strings': { type: 'array', items: { type: 'string' } },
  'string or null': { type: ['string', 'null'] },
} as const;

const parameter: fc.Arbitrary<Parameter> = fc.record({
  name: fc.stringMatching(/^[a-z][a-z0-9_-]{0,12}$/),
  type: fc.constantFrom(...Object.keys(types)),
  required: fc.boolean(),
  description: fc.constantFrom('How much', 'Seen by all', 'One of several'),
});

const parameters = fc.uniqueArray(parameter, { selector: ({ name }) => name, minLength: 1, maxLength: 8 });

const escaped = (name: string) => name.replaceAll('_', '\\_');

const swaggerBlock = (list: readonly Parameter[]) => `
{% swagger method="post" path="/x" baseUrl="https://api.acme.example" summary="" %}
${list
  .map(
    ({ name, type, required, description }) =>
      `{% swagger-parameter in="body" name="${name}" type="${type}" required="${required}" %}\n${description}\n{% endswagger-parameter %}\n`,
  )
  .join('\n')}
{% endswagger %}
`;

const apiMethod = (list: readonly Parameter[]) => `
{% api-method method="post" host="https://api.acme.example" path="/x" %}
{% api-method-spec %}
{% api-method-request %}
{% api-method-body-parameters %}
${list
  .map(
    ({ name, type, required, description }) =>
      `{% api-method-parameter name="${escaped(name)}" type="${type}" required=${required} %}\n${description}\n{% endapi-method-parameter %}\n`,
  )
  .join('\n')}
{% endapi-method-body-parameters %}
{% endapi-method-request %}
{% endapi-method-spec %}
{% endapi-method %}
`;

const opening =
  '\n<mark style="color:green;">`POST`</mark> `https://api.acme.example/x`\n\n#### Request Body\n\n';

/** Stars say nothing where there is none, so the table always has one in another place. */
const starredTable = (list: readonly Parameter[]) => `${opening}
| Name | Type | Description |
| ---- | ---- | ----------- |
${list
  .map(
    ({ name, type, required, description }) =>
      `| ${escaped(name)}${required ? '<mark style="color:red;">\\*</mark>' : ''} | ${type} | ${description} |`,
  )
  .join('\n')}

#### Headers

| Name | Type | Description |
| ---- | ---- | ----------- |
| Authorization<mark style="color:red;">\\*</mark> | String | Key |
`;

const htmlTable = (list: readonly Parameter[]) => `${opening}
<table><thead><tr><th width="200">Parameter</th><th>Required</th><th>Type</th><th>Description</th></tr></thead><tbody>${list
  .map(
    ({ name, type, required, description }) =>
      `<tr><td><code>${name}</code></td><td>${required ? 'Yes' : 'No'}</td><td>${type}</td><td>${description}</td></tr>`,
  )
  .join('')}</tbody></table>
`;

const bulletList = (list: readonly Parameter[]) => `${opening}
${list
  .map(
    ({ name, type, required, description }) =>
      `* \`${name}\` (${type}, ${required ? 'required' : 'optional'}): ${description}`,
  )
  .join('\n')}
`;

/** The schema of the JSON body of the only operation of a page. */
function bodyOf(text: string): unknown {
  const [document] = readFacts(parseText('page.md', text), defaultConfig).documents;
  const paths = document?.value.paths as Record<string, Record<string, Record<string, unknown>>>;
  const body = paths['/x']?.post?.requestBody as {
    readonly content: Record<string, { readonly schema: unknown }>;
  };
  return body.content['application/json']?.schema;
}

it.each([
  ['swagger blocks', swaggerBlock],
  ['api-method blocks', apiMethod],
  ['tables with stars', starredTable],
  ['HTML tables', htmlTable],
  ['lists', bulletList],
])('parameters come back as they were from %s', (_, write) => {
  fc.assert(
    fc.property(parameters, (list) => {
      const required = list.filter((one) => one.required).map(({ name }) => name);
      expect(bodyOf(write(list))).toEqual({
        type: 'object',
        properties: Object.fromEntries(
          list.map(({ name, type, description }) => [
            name,
            { description, ...types[type as keyof typeof types] },
          ]),
        ),
        ...(required.length === 0 ? {} : { required }),
      });
    }),
    { numRuns: 50 },
  );
});
