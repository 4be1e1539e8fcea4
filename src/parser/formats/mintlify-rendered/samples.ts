import type { Source } from '../../source.ts';

/** Code that stands in rendered text: `generated` by the site from the schema, or written by an author. */
export interface Sample {
  readonly kind: 'request' | 'response' | 'code';
  readonly generated: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const noBody = 'This response has no body data.';

/** How often JSON that does not end may be looked for its end. */
const failureLimit = 20;

/** A stretch of text → the requests and answers at line starts in it; an answer may stand right behind its request. */
export function findSamples({ text }: Source): readonly Sample[] {
  const samples: Sample[] = [];
  const starts = /^[ \t]*(?:curl (?=[^\n]*\\?$)|[{[](?=[ \t]*(?:\r?$|["{[\]}])))/gm;
  let failures = 0;
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const found = text.startsWith('curl', start) ? readRequest(text, start) : readAnswer(text, start, false);
    if (found.length === 0) {
      failures += 1;
      if (failures > failureLimit) break;
      continue;
    }
    samples.push(...found);
    starts.lastIndex = found.at(-1)?.end ?? starts.lastIndex;
  }
  return samples;
}

function readRequest(text: string, start: number): readonly Sample[] {
  const end = findCommandEnd(text, start);
  const command = text.slice(start, end);
  const generated = /^curl --request [A-Z]+ \\\s+--url \S/.test(command);
  const request: Sample = { kind: 'request', generated, text: command, start, end };
  const next = findAnswer(text, end, generated);
  if (generated && text.startsWith(noBody, next)) {
    const answer = { kind: 'response', generated, start: next, end: next + noBody.length } as const;
    return [request, { ...answer, text: '' }];
  }
  const isAnswer = generated && (text[next] === '{' || text[next] === '[');
  return isAnswer ? [request, ...readAnswer(text, next, true)] : [request];
}

function readAnswer(text: string, start: number, generated: boolean): readonly Sample[] {
  const end = findJsonEnd(text, start);
  if (end === undefined) return [];
  const written = text.slice(start, end);
  // A value on one line may stand in running text.
  if (!generated && !(written.includes('\n') && standsAlone(text, start, end))) return [];
  return isJson(written)
    ? [{ kind: generated ? 'response' : 'code', generated, text: written, start, end }]
    : [];
}

const commandParts = /\\(?:\r\n|[\s\S])|'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\r?\n/g;

/** The end of a shell command: the first line end outside quotes that no backslash continues. */
function findCommandEnd(text: string, start: number): number {
  commandParts.lastIndex = start;
  for (let part = commandParts.exec(text); part !== null; part = commandParts.exec(text)) {
    const [written] = part;
    if (written.endsWith('\n') && !written.startsWith('\\') && written.length <= 2) return part.index;
    // Where line ends were lost an answer follows the closing quote.
    const end = part.index + written.length;
    if (written.startsWith("'") && /[{[]/.test(text[end] ?? '')) return end;
  }
  return text.length;
}

const jsonParts = /"(?:[^"\\\n]|\\.)*"?|[{}[\]]/g;

/** Behind the bracket that closes the one at `start`. */
function findJsonEnd(text: string, start: number): number | undefined {
  let depth = 0;
  jsonParts.lastIndex = start;
  for (let part = jsonParts.exec(text); part !== null; part = jsonParts.exec(text)) {
    const [written] = part;
    if (written === '{' || written === '[') depth += 1;
    else if (written === '}' || written === ']') depth -= 1;
    if (depth === 0) return part.index + written.length;
  }
  return undefined;
}

/** A value inside other code is no sample of its own, nor is the `[]` of a link without text. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (end - start < 3 || /[,)\]}(]/.test(text[end] ?? '')) return false;
  return !/[[(,={]\s*$/.test(text.slice(Math.max(0, start - 80), start));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const between = /\s*(?:```[ \t]*\n\s*(?:[1-5]\d\d\s+){0,9}```\w*\s*)?/y;

/** Where an answer to a generated request would begin: behind white space, or in the next fence behind statuses. */
function findAnswer(text: string, end: number, generated: boolean): number {
  between.lastIndex = end;
  return generated && between.test(text) ? between.lastIndex : end;
}
