import type { Line } from './lines.ts';
import type { Sample } from './samples.ts';

/** What the page says of where a request goes. */
export interface Endpoint {
  readonly method?: string;
  readonly path?: string;
  readonly url?: string;
  /** The lines that say it. */
  readonly lines: readonly Line[];
}

const methodOnly = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/;
const methodAndPath = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) ?((?:https?:\/\/|\/)\S*)$/;

/** The method and path in `lines`, where the segments of a path may each have a line of their own. */
export function readEndpoint(lines: readonly Line[], samples: readonly Sample[]): Endpoint {
  const command = samples.find(({ kind, generated }) => kind === 'request' && generated)?.text ?? '';
  const [, sampleMethod, url] = /^curl --request ([A-Z]+) \\\s+--url '?"?([^\s'"]+)/.exec(command) ?? [];
  const index = lines.findIndex(({ text }, at) => startsEndpoint(text, lines[at + 1]?.text));
  const first = lines[index];
  if (first === undefined) return { method: sampleMethod?.toLowerCase(), url, lines: [] };
  const [, method, written] = methodAndPath.exec(first.text) ?? methodOnly.exec(first.text) ?? [];
  const segments = readSegments(written ?? '', lines.slice(index + 1));
  const path = [written, ...segments.map(({ text }) => text)].join('');
  const isUrl = path.startsWith('http');
  return {
    method: method?.toLowerCase(),
    path: isUrl || path === '' ? undefined : path,
    url: isUrl ? path : url,
    lines: [first, ...segments],
  };
}

function startsEndpoint(text: string, next: string | undefined): boolean {
  return methodAndPath.test(text) || (methodOnly.test(text) && next?.startsWith('/') === true);
}

/** The lines that go on with a path: a slash, or what follows a slash and has no white space. */
function readSegments(start: string, lines: readonly Line[]): readonly Line[] {
  const segments: Line[] = [];
  let last = start;
  for (const line of lines) {
    const { text } = line;
    const goesOn =
      last === '' || last.endsWith('/') ? /^[^\s]+$/.test(text) : text.startsWith('/') && !/\s/.test(text);
    if (!goesOn) break;
    segments.push(line);
    last = text;
  }
  return segments;
}
