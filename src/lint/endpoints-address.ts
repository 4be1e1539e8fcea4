import type { Operation } from '../registry-model.ts';
import type { RequestText } from '../sample-request.ts';
import { isUrlOf, readSampleUrl } from './sample-urls.ts';

type Target = Pick<Operation, 'path' | 'servers'>;

/** Whether a URL surely is meant for a server of some operations, and surely for none of them. */
export function isStrayFrom(url: RequestText, operations: readonly Target[]): boolean {
  const read = readSampleUrl(url);
  return (
    operations.some((operation) => isOnServer(read, operation)) &&
    !operations.some((operation) => mayBe(read, operation))
  );
}

/** What has an ending like that is a file, not an operation. */
export function isFileUrl(url: RequestText): boolean {
  return /\.(?!json$)[a-z]\w{1,3}$/i.test(readSampleUrl(url).segments.at(-1) ?? '');
}

type SampleUrl = ReturnType<typeof readSampleUrl>;

function isOnServer(url: SampleUrl, operation: Target): boolean {
  const { host, segments, openStart } = url;
  const hosts = operation.servers.flatMap(hostOf);
  if (host !== undefined && hosts.length > 0) {
    if (hosts.includes(host)) return true;
    // The right path on another server of the same owner.
    const { path, servers } = operation;
    const isRightPath = isUrlOf({ segments, openStart, openEnd: url.openEnd }, { path, servers });
    return isRightPath && hosts.some((own) => siteOf(own) === siteOf(host));
  }
  const isKnown = segments.length >= 2 && !segments.includes(undefined);
  return isKnown && segments.some((segment) => /^(?:v\d\w*|api)$/i.test(segment ?? ''));
}

/** What is not known may be anything; what comes before it may not. */
function mayBe(url: SampleUrl, { path, servers }: Target): boolean {
  if (isUrlOf(url, { path, servers })) return true;
  const gap = url.segments.indexOf(undefined);
  if (gap < 0) return false;
  const known = url.segments.slice(0, gap);
  const bases =
    servers.length === 0
      ? ['']
      : servers.map((server) => server.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, ''));
  return (
    url.openStart ||
    bases.some((base) => {
      const own = `${base}/${path}`.split('/').filter((segment) => segment !== '');
      return known.every((segment, index) => {
        const other = own[index] ?? '';
        return segment === other || /\{.*\}/.test(other);
      });
    })
  );
}

function hostOf(server: string): readonly string[] {
  const host = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]+)/i.exec(server)?.[1]?.toLowerCase();
  return host === undefined || host.includes('{') ? [] : [host];
}

/** The last two names of a host. */
function siteOf(host: string): string {
  return host.replace(/:\d+$/, '').split('.').slice(-2).join('.');
}
