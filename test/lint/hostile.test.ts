import { describe, expect, it } from 'vitest';
import { runLint } from '../../src/commands/lint.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { recordingTerminal, temporaryProject } from '../commands/temporary-project.ts';
import { modelPage, specText } from '../support/memory-source.ts';

/** Nothing below may take long, however slow the machine: what is not bounded does not end at all. */
const patience = 120_000;

const deep = 10_000;

interface Linted {
  readonly code: number;
  readonly rules: readonly string[];
  readonly found: readonly Diagnostic[];
  readonly err: string;
}

async function lint(files: Readonly<Record<string, string | Buffer>>): Promise<Linted> {
  const cwd = temporaryProject({ 'docschema.config.json': '{ "preset": "all" }', ...files });
  const recorder = recordingTerminal();
  const code = await runLint({ cwd, format: 'json', failSeverity: 'error' }, recorder.terminal);
  const found = code === 2 && recorder.out() === '' ? [] : (JSON.parse(recorder.out()) as Diagnostic[]);
  const rules = [...new Set(found.map(({ ruleId }) => ruleId))];
  return { code, rules, found, err: recorder.err() };
}

const page = (...blocks: readonly string[]) =>
  [modelPage('Chat', ['acme/chat'], ['post /v1/chat chat.json']), ...blocks].join('\n\n');
const code = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\``;
const schemaOf = (schema: unknown, components = {}) =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Chat', version: '1' },
    servers: [{ url: 'https://api.acme.example' }],
    components,
    paths: {
      '/v1/chat': {
        post: {
          security: [{}],
          requestBody: { content: { 'application/json': { schema } } },
          responses: { 200: { description: 'x', content: { 'application/json': { schema: {} } } } },
        },
      },
    },
  });
const python = (payload: string) =>
  code('python', `import requests\nrequests.post("https://api.acme.example/v1/chat", json=${payload})`);
const javascript = (payload: string) =>
  code(
    'javascript',
    `fetch("https://api.acme.example/v1/chat", { method: "POST", body: JSON.stringify(${payload}) });`,
  );
const curl = (payload: string) =>
  code('bash', `curl -X POST https://api.acme.example/v1/chat -d '${payload}'`);
const nest = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

describe('lint of what no docs team writes', { timeout: patience }, () => {
  it('says where a page is no UTF-8, and reads it', async () => {
    const text = Buffer.from(page('Caf\u00e9'), 'latin1');
    const { rules, code: exit } = await lint({
      'docs/chat.md': text,
      'docs/chat.json': specText('post /v1/chat'),
    });
    expect(rules).toContain('page/invalid-utf8');
    expect(exit).toBeLessThan(2);
  });

  it.each([
    ['python', python],
    ['javascript', javascript],
    ['shell', curl],
  ])('reads a sample of 1 MB in %s', async (_, sample) => {
    const text = sample(`{"model": "acme/chta", "prompt": "${'long '.repeat(190_000)}"}`);
    const { code: exit, rules } = await lint({
      'docs/chat.md': page(text),
      'docs/chat.json': schemaOf({ type: 'object', properties: { model: { enum: ['acme/chat'] } } }),
    });
    expect(text.length).toBeGreaterThan(900_000);
    expect(rules).toContain('sample/unknown-model');
    expect(exit).toBeLessThan(2);
  });

  it('names a page that is larger than any page', async () => {
    const { rules } = await lint({
      'docs/chat.md': page(python(`{"prompt": "${'long '.repeat(300_000)}"}`)),
      'docs/chat.json': specText('post /v1/chat'),
    });
    expect(rules).toContain('page/too-large');
  });

  it.each([
    ['JSON in Python', python(nest(deep, '[', ']'))],
    ['objects in JavaScript', javascript(`${'{a:'.repeat(deep)}1${'}'.repeat(deep)}`)],
    ['calls in JavaScript', javascript(nest(deep, 'f(', ')'))],
    ['parentheses in Python', python(nest(deep, '(', ')'))],
    ['JSON in a shell', curl(nest(deep, '[', ']'))],
    ['substitutions in a shell', code('bash', `curl ${nest(deep, '$(', ')')} -d '{}'`)],
    ['a response', `### Response\n\n${code('json', nest(deep, '[', ']'))}`],
    ['a response of Python', `### Response\n\n${code('python', `{'a': ${nest(deep, '[', ']')}}`)}`],
    ['a stream', `### Response\n\n${code('text', `data: ${nest(deep, '{"a":', '}')}\n\ndata: [DONE]`)}`],
    ['blocks', nest(deep, '{% hint %}\n', '{% endhint %}\n')],
    ['tags', nest(deep, '<details>', '</details>')],
    ['quotes', `${'> '.repeat(deep)}deep`],
  ])('bears %s nested 10,000 deep', async (_, block) => {
    const {
      code: exit,
      err,
      rules,
    } = await lint({
      'docs/chat.md': page(block),
      'docs/chat.json': specText('post /v1/chat'),
      'docs/other.md': modelPage('Other', ['acme/other'], ['post /v1/x gone.json']),
    });
    // The other page is judged as ever.
    expect(rules).toContain('spec/unresolved');
    expect(exit).toBe(1);
    expect(err).not.toContain('RangeError');
  });

  it.each([
    ['arrays', (depth: number) => `${'{"type":"array","items":'.repeat(depth)}{}${'}'.repeat(depth)}`],
    [
      'alternatives',
      (depth: number) => `${'{"anyOf":[{"type":"string"},'.repeat(depth)}{}${']}'.repeat(depth)}`,
    ],
    ['examples', (depth: number) => `{"example":${nest(depth, '[', ']')}}`],
  ])('names a document with %s nested 10,000 deep', async (_, write) => {
    const text = schemaOf('SCHEMA').replace('"SCHEMA"', write(deep));
    const { rules, code: exit } = await lint({
      'docs/chat.md': page(python('{"a": 1}')),
      'docs/chat.json': text,
    });
    const said = ['spec/too-deep', 'spec/not-openapi', 'spec/invalid-keyword'];
    expect(rules.filter((rule) => said.includes(rule))).not.toEqual([]);
    expect(exit).toBeLessThan(2);
  });

  it('does not try a pattern that could run for years', async () => {
    const evil = '^(a+)+$';
    const value = `${'a'.repeat(5_000)}!`;
    const { code: exit } = await lint({
      'docs/chat.md': page(
        python(`{"prompt": "${value}", "${value}": 1}`),
        `### Response\n\n${code('json', `{"text": "${value}"}`)}`,
      ),
      'docs/chat.json': schemaOf({
        type: 'object',
        properties: {
          prompt: { type: 'string', pattern: evil, default: value, examples: [value], enum: [value] },
          [value]: { type: 'integer' },
        },
        patternProperties: { [evil]: { type: 'integer' } },
        propertyNames: { pattern: evil },
      }),
    });
    expect(exit).toBeLessThan(2);
  });

  it('reads 10,000 rows, and a list of 10,000 values', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `| acme/chat-${index} | Acme |`);
    const table = ['| Model ID | Developer |', '| --- | --- |', ...rows].join('\n');
    const ids = Array.from({ length: 10_000 }, (_, index) => `acme/chat-${index}`);
    const { found, code: exit } = await lint({
      'docschema.config.json': '{ "preset": "all", "catalogue": "docs/all-models.md" }',
      'docs/all-models.md': `# All models\n\n${table}\n`,
      'docs/chat.md': page(python('{"model": "acme/chat-9999x"}'), table),
      'docs/chat.json': schemaOf({
        type: 'object',
        properties: { model: { type: 'string', enum: ['acme/chat', ...ids] } },
      }),
    });
    const count = (ruleId: string) => found.filter((one) => one.ruleId === ruleId).length;
    // A page may hold so much; the rest is said to be left out.
    expect(count('page/too-many')).toBeGreaterThan(0);
    expect(count('model/catalogue-only')).toBeGreaterThan(5_000);
    expect(count('model/spec-id-not-on-page')).toBe(10_000);
    expect(count('sample/unknown-model')).toBe(1);
    expect(exit).toBe(1);
  });

  it('compares branches that are many, alike and inside each other', async () => {
    const branch = (index: number) => ({ type: 'object', properties: { [`p${index}`]: { type: 'string' } } });
    const node = {
      anyOf: [
        { $ref: '#/components/schemas/Node' },
        { type: 'array', items: { $ref: '#/components/schemas/Node' } },
      ],
    };
    const { rules, code: exit } = await lint({
      'docs/chat.md': page(),
      'docs/chat.json': schemaOf(
        {
          type: 'object',
          properties: {
            many: { anyOf: Array.from({ length: 2_000 }, (_, index) => branch(index % 1_000)) },
            some: { anyOf: Array.from({ length: 40 }, (_, index) => branch(index)) },
            node: { $ref: '#/components/schemas/Node' },
          },
        },
        { schemas: { Node: node } },
      ),
    });
    expect(rules).toContain('spec/unreachable-branch');
    expect(exit).toBeLessThan(2);
  });

  it('refuses a catalogue that is none, and says so', async () => {
    for (const catalogue of [nest(deep, '[', ']'), '{"data": 1}', '[]', '{', '[{"id": 7}]']) {
      const { code: exit, err } = await lint({
        'docschema.config.json': '{ "catalogue": "models.json" }',
        'models.json': catalogue,
        'docs/chat.md': page(),
        'docs/chat.json': specText('post /v1/chat'),
      });
      expect(exit).toBe(2);
      expect(err).toContain('`models.json` cannot be read: it ');
    }
  });
});
