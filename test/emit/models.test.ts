import { describe, expect, it } from 'vitest';
import { emitPackage } from '../../src/emit/emit-package.ts';
import type { Registry } from '../../src/registry-model.ts';
import { sampleInput } from './sample-input.ts';

type Model = Registry['models'][number];
type Operation = Registry['operations'][number];

/** The module and the declaration of the first model, with some of its facts and operations changed. */
async function emitModel(
  change: Partial<Model>,
  edit: (operations: readonly Operation[]) => readonly Operation[] = (operations) => operations,
): Promise<{ readonly code: string; readonly types: string }> {
  const input = sampleInput();
  const [first, ...others] = input.registry.models;
  if (!first) throw new Error('The sample has no model');
  const models = [{ ...first, ...change }, ...others];
  const registry = { ...input.registry, models, operations: edit(input.registry.operations) };
  const files = await emitPackage({ ...input, registry });
  const text = (end: string) => files.find(({ path }) => path === `models/vendor+chat-1${end}`)?.text ?? '';
  return { code: text('.js'), types: text('.d.ts') };
}

const chat = 'post /v1/chat chat.json';
const other = 'post /v1/chat other.json';
const poll = 'get /v1/tasks/{id} task.json';

describe('the entry of a model', () => {
  it('says what it declares and where that was read', async () => {
    const { types } = await emitModel({
      name: 'Chat 1',
      description: 'Talks. */ export {} /*',
      status: 'deprecated',
      replacement: 'vendor/chat-2',
    });
    expect(types).toContain('Main request of `vendor/chat-1`: `POST /v1/chat`, `application/json`.');
    expect(types).toContain('Chat 1 · Text · Vendor · deprecated · page `chat.md`');
    expect(types.match(/@deprecated .*`vendor\/chat-2`/g)?.length).toBeGreaterThan(3);
    expect(types).toContain('Talks. *\\/ export {} /*');
  });

  it('stands over several lines', async () => {
    const { code, types } = await emitModel({});
    const lines = `${code}${types}`.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(160);
    expect(lines).toContain('  "POST /v1/chat": {');
    expect(types).toMatch(
      /^ {4}readonly request: \{ readonly "application\/json": Validator<ChatRequest_[0-9A-F]{12}> \};$/m,
    );
  });

  it('takes the first POST with a body for the main request, in the order of the page', async () => {
    const listing = { operations: [poll, chat, other].sort() };
    const { types } = await emitModel(listing, (operations) =>
      operations.map((operation) =>
        operation.key === poll ? withBodyOf(operations, chat, operation) : operation,
      ),
    );
    expect(types).toContain('Main request of `vendor/chat-1`: `post /v1/chat chat.json`');
  });

  it('takes no answer of another operation for that of the main request', async () => {
    const { types, code } = await emitModel({}, (operations) =>
      operations.map((operation) => (operation.key === chat ? { ...operation, responses: {} } : operation)),
    );
    expect(types).not.toContain('export type Response');
    expect(code).not.toContain('export const response');
    expect(types).toContain('"GET /v1/tasks/{id}"');
  });

  it('takes the answer that is no error, and media types as they are written', async () => {
    const { types } = await emitModel({}, (operations) =>
      operations.map((operation) => {
        const answer = operation.responses['200'];
        if (operation.key !== chat || !answer) return operation;
        const [content] = Object.values(answer.content);
        if (!content) return operation;
        const typed = { content: { 'text/plain': content, 'application/json; charset=utf-8': content } };
        return { ...operation, responses: { default: answer, 201: typed, 404: answer } };
      }),
    );
    expect(types).toContain('`POST /v1/chat`, `201`, `application/json; charset=utf-8`');
  });
});

function withBodyOf(operations: readonly Operation[], key: string, operation: Operation): Operation {
  return { ...operation, request: operations.find((each) => each.key === key)?.request };
}
