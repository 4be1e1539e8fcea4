import type { CodeReading } from '../code-reading.ts';
import type { RequestDraft } from '../draft.ts';
import { createBudget } from '../evaluation.ts';
import { readClientCall } from './client-calls.ts';
import { explainPython } from './explain-python.ts';
import { readHttpCall } from './http-calls.ts';
import { gatherNames } from './names.ts';
import { parsePython } from './parse-python.ts';

/** Python text → the requests it makes, in their order. */
export function readPython(text: string): CodeReading {
  const parsed = parsePython(text);
  if (parsed.kind === 'too-deep') return { requests: [], problem: { kind: 'too-deep', at: 0 } };
  const problem =
    parsed.errorAt === undefined
      ? undefined
      : { kind: explainPython(text, parsed.errorAt), at: parsed.errorAt };
  if (parsed.kind === 'syntax-error') return { requests: [], problem };
  const sample = { text, names: gatherNames(parsed.top, text), budget: createBudget() };
  const requests = sample.names.calls.flatMap((call): RequestDraft[] =>
    [readHttpCall(call, sample) ?? readClientCall(call, sample)].flatMap((found) => found ?? []),
  );
  return { requests, problem };
}
