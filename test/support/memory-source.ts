import type { FileSource } from '../../src/file-source.ts';
import { compareText } from '../../src/text.ts';

/** Files of a docs folder in memory, by path; a file without text cannot be read. */
export function memorySource(files: Readonly<Record<string, string | undefined>>): FileSource {
  const paths = Object.keys(files).sort(compareText);
  return {
    pages: paths.filter((path) => path.endsWith('.md')),
    specs: paths.filter((path) => /\.(json|ya?ml)$/.test(path)),
    unreadable: [],
    rootDepth: 0,
    readText: async (path) => {
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      return text === undefined
        ? { kind: 'failure', reason: 'unreadable', message: 'permission denied' }
        : { kind: 'text', text, bytes: Buffer.byteLength(text) };
    },
  };
}

/** A model page that lists ids and links operations of documents beside it. */
export function modelPage(title: string, ids: readonly string[], links: readonly string[] = []): string {
  const list = ids.map((id) => `* \`${id}\``).join('\n');
  const blocks = links.map((link) => {
    const [method = 'post', path = '/v1/x', file = 'x.json'] = link.split(' ');
    return `{% openapi src="${file}" path="${path}" method="${method}" %}\n[${file}](${file})\n{% endopenapi %}`;
  });
  return [
    `# ${title}`,
    '{% hint style="info" %}',
    'This documentation is valid for the following list of our models:',
    '',
    list,
    '{% endhint %}',
    ...blocks,
    '',
  ].join('\n');
}

/** An OpenAPI document with one operation per `method path`, each taking and giving an object. */
export function specText(...operations: readonly string[]): string {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const [method = 'post', path = '/v1/x'] = operation.split(' ');
    const schema = {
      type: 'object',
      properties: { model: { type: 'string' }, n: { type: 'integer', minimum: 1 } },
      required: ['model'],
    };
    paths[path] = {
      ...paths[path],
      [method]: {
        ...(method === 'get'
          ? {}
          : { requestBody: { required: true, content: { 'application/json': { schema } } } }),
        responses: {
          200: {
            description: 'Done',
            content: {
              'application/json': { schema: { type: 'object', properties: { id: { type: 'string' } } } },
            },
          },
        },
      },
    };
  }
  return JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Test', version: '1' },
    servers: [{ url: 'https://api.relay.example' }],
    paths,
  });
}
