/** Where a request goes: the server as far as the page tells it, and the path. */
export interface Target {
  readonly server?: string;
  readonly path: string;
  /** What told where the server ends. */
  readonly from?: string;
}

const bases = /\b(?:base_?url|endpoint|api_base)["']?\s*[=:]\s*["']([^"'\s]+)["']/gi;

/** Path and URL of an operation → server and path; code that names its base says where the one ends. */
export function splitTarget(
  path: string | undefined,
  url: string | undefined,
  code: readonly string[],
): Target | undefined {
  if (path !== undefined) {
    const server = url?.endsWith(path) === true ? url.slice(0, -path.length) : '';
    return server === '' ? { path } : { path, server };
  }
  const [, origin, rest] = /^(https?:\/\/[^/?#\s]+)([^?#]*)/.exec(url ?? '') ?? [];
  if (url === undefined || origin === undefined) return undefined;
  const base = findBase(url, origin, code);
  if (base === undefined) return { server: origin, path: rest || '/' };
  return {
    server: base,
    path: url.slice(base.length).replace(/[?#].*$/, ''),
    from: 'a base URL in code of the page',
  };
}

/** The longest base that code of the page names and the URL begins with. */
function findBase(url: string, origin: string, code: readonly string[]): string | undefined {
  const named = code.flatMap((text) =>
    [...text.matchAll(bases)].map(([, base = '']) => base.replace(/\/$/, '')),
  );
  return named
    .filter((base) => base.length >= origin.length && url.startsWith(`${base}/`))
    .reduce<string | undefined>((best, base) => (base.length > (best?.length ?? 0) ? base : best), undefined);
}
