import type { CapturedDocument, ResponseReading } from '../../captured-response.ts';
import { notationOf } from './notation-marks.ts';
import type { PlacedText } from './placed-text.ts';
import { scanValue } from './scan-value.ts';

const field = /^[ \t]*(?:(data|event|id|retry):|:)/;

/** True for server-sent events: the first line is a field of one, and there are data. */
export function isEventStream(text: string): boolean {
  return field.test(text.trimStart()) && /^[ \t]*(?:data|event):[ \t]*\S/m.test(text);
}

/** Server-sent events → the data of each; what a client is told at the end, such as `[DONE]`, is none. */
export function readEventStream(placed: PlacedText): ResponseReading {
  const documents: CapturedDocument[] = [];
  let event: string | undefined;
  for (const { name, from, to, endsEvent } of listFields(placed.text)) {
    if (name === 'event') event = placed.text.slice(from, to).trim();
    const chunk = name === 'data' ? readChunk(placed, from, to) : undefined;
    if (chunk !== undefined) documents.push(event === undefined ? chunk : { ...chunk, event });
    if (endsEvent) event = undefined;
  }
  return { notation: 'event-stream', documents };
}

/** Data that break off are sound up to there; what does not start like data is none. */
function readChunk(
  { text, locate, whole }: PlacedText,
  from: number,
  to: number,
): CapturedDocument | undefined {
  if (/^\s*\[DONE\]/.test(text.slice(from, from + 20))) return undefined;
  const { value, marks, to: end } = scanValue(text, from, to, locate);
  if (value === undefined || (value.kind !== 'object' && value.kind !== 'array')) return undefined;
  const at = locate(skipSpace(text, from), end) ?? whole;
  return { kind: 'chunk', notation: notationOf(marks), value, at };
}

interface EventField {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly endsEvent: boolean;
}

/** Each field with all that follows to the next one: pretty-printed data may take several lines. */
function listFields(text: string): readonly EventField[] {
  const starts = [...text.matchAll(/^[ \t]*(?:(data|event|id|retry):|:)/gm)];
  return starts.map((start, index) => {
    const from = start.index + start[0].length;
    const to = starts[index + 1]?.index ?? text.length;
    return {
      name: start[1] ?? '',
      from,
      to,
      endsEvent: /\n[ \t\r]*\n[ \t]*$/.test(text.slice(Math.max(from, to - 80), to)),
    };
  });
}

function skipSpace(text: string, from: number): number {
  return from + (/^\s*/.exec(text.slice(from, from + 200))?.[0].length ?? 0);
}
