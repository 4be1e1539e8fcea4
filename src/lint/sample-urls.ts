import type { RequestText } from '../sample-request.ts';

/** A URL of a sample in the parts that operations are compared by; `undefined` stands for what is not known. */
interface SampleUrl {
  /** Lower case, with its port; undefined where it is not known. */
  readonly host?: string;
  /** Without empty ones; one that is not wholly known is undefined. */
  readonly segments: readonly (string | undefined)[];
  /** Unknown text stands before the segments, which may hold more of them. */
  readonly openStart: boolean;
  /** Unknown text stands after them. */
  readonly openEnd: boolean;
}

const gap = '\u0000';

/** Reads the URL of a request; query and fragment do not count. */
export function readSampleUrl({ parts }: Pick<RequestText, 'parts'>): SampleUrl {
  const text = parts.map((part) => part?.replaceAll(gap, '') ?? gap).join('');
  const address = text.replace(/[?#].*$/s, '');
  // A raw HTTP request names its host, not the scheme.
  const absolute = /^(?:[a-z][a-z0-9+.-]*:)?\/\/([^/]*)(.*)$/is.exec(address);
  const path = absolute?.[2] ?? address;
  const host = absolute?.[1]?.replace(/^.*@/, '').toLowerCase();
  const isHostKnown = host !== undefined && host !== '' && !host.includes(gap);
  const openStart = absolute === null && path.startsWith(gap);
  const segments = path.split('/').filter((segment) => segment !== '');
  return {
    ...(isHostKnown && { host }),
    segments: (openStart ? segments.slice(1) : segments).map((segment) =>
      segment.includes(gap) ? undefined : decode(segment),
    ),
    openStart: openStart || (absolute !== null && !isHostKnown && host === gap),
    openEnd: !/[?#]/.test(text) && address.endsWith(gap) && !address.endsWith(`/${gap}`),
  };
}

/** Whether a URL can be that of an operation: its servers joined to its path, whose `{parameters}` are any one segment. */
export function isUrlOf(
  url: SampleUrl,
  { path, servers }: { readonly path: string; readonly servers: readonly string[] },
): boolean {
  const own = splitPath(path);
  if (servers.length === 0) return endsWith(url.segments, own);
  return servers.some((server) => {
    const { host, segments } = splitServer(server);
    if (host !== undefined && url.host !== undefined && host !== url.host) return false;
    const whole = [...segments, ...own];
    // Where the start is not known, or the server is a path only, so much of the path as is known must fit.
    if (url.openStart) return endsWith(whole, url.segments) || endsWith(url.segments, own);
    return whole.length === url.segments.length && endsWith(url.segments, whole);
  });
}

function splitServer(server: string): { readonly host?: string; readonly segments: readonly string[] } {
  const absolute = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)([^?#]*)/i.exec(server);
  if (absolute === null) return { segments: splitPath(server) };
  const host = absolute[1]?.toLowerCase() ?? '';
  return { ...(!host.includes('{') && { host }), segments: splitPath(absolute[2] ?? '') };
}

function splitPath(path: string): readonly string[] {
  return path
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter((segment) => segment !== '');
}

function endsWith(segments: readonly (string | undefined)[], end: readonly (string | undefined)[]): boolean {
  if (end.length > segments.length) return false;
  return end.every((segment, index) => isSame(segments[segments.length - end.length + index], segment));
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other || isParameter(one) || isParameter(other);
}

function isParameter(segment: string): boolean {
  return segment.includes('{') && segment.includes('}');
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
