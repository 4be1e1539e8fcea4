import type { CodeReading } from '../code-reading.ts';
import { createBudget } from '../evaluation.ts';
import { readAxiosCall } from './axios-calls.ts';
import { readClientCall } from './client-calls.ts';
import { readFetchCall } from './fetch-calls.ts';
import { gatherNames } from './names.ts';
import { gatherBodies, readNodeRequest } from './node-http.ts';
import { type JavaScriptKind, parseJavaScript } from './parse-javascript.ts';

/** JavaScript or TypeScript text → the requests it makes, in their order. */
export function readJavaScript(text: string, language?: JavaScriptKind): CodeReading {
  const parsed = parseJavaScript(text, language);
  if (parsed.kind === 'too-deep') return { requests: [], problem: { kind: 'too-deep', at: 0 } };
  if (parsed.kind !== 'tree') return { requests: [], problem: { kind: parsed.kind, at: parsed.errorAt } };
  const sample = { text, names: gatherNames(parsed.top), budget: createBudget() };
  const bodies = gatherBodies(sample);
  return {
    requests: sample.names.calls.flatMap((call) => {
      const found =
        readFetchCall(call, sample) ??
        readAxiosCall(call, sample) ??
        readNodeRequest(call, sample, bodies) ??
        readClientCall(call, sample);
      return found ?? [];
    }),
  };
}
