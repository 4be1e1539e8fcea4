/** Where an operation is reached. */
export interface OperationTarget {
  /** With `{name}` for its parameters, starting with `/`. */
  readonly path: string;
  readonly servers: readonly string[];
}

/**
 * A base and a path, or a whole URL in the place of either, → path template and servers. Queries are no part of a path,
 * and a base with gaps such as `https://<host>` is no server.
 */
export function readTarget(base: string, path: string): OperationTarget {
  const host = unescapeMarkdown(base).trim();
  // `{{host}}/v1` names a variable of the reader's, no parameter.
  const written = withoutQuery(unescapeMarkdown(path).trim()).replace(/^\{\{?[\w-]+\}?\}(?=\/)/, '');
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(written)) return splitUrl(written);
  if (written === '' || written === '/') return splitUrl(withoutQuery(host));
  return { path: toTemplate(written), servers: listServers(host) };
}

/** The text without the backslashes that markdown writes before its own marks. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([\\`*_{}[\]()<>#+\-.!~|&=:])/g, '$1');
}

/** A URL whose path is the operation's; a relative one is all path. */
function splitUrl(url: string): OperationTarget {
  const [, origin = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)?(.*)$/is.exec(url) ?? [];
  return { path: toTemplate(rest), servers: listServers(origin) };
}

function withoutQuery(path: string): string {
  return path.replace(/[?#].*$/s, '');
}

/** `v1/items/:id` → `/v1/items/{id}`; `<id>` too. */
function toTemplate(path: string): string {
  const segments = path.split('/').map((segment) => {
    const named = /^:([\w-]+)$/.exec(segment)?.[1] ?? /^<([\w-]+)>$/.exec(segment)?.[1];
    return named === undefined ? segment.replace(/\{\{\s*([\w-]+)\s*\}\}/g, '{$1}') : `{${named}}`;
  });
  const joined = segments.join('/');
  return joined.startsWith('/') ? joined : `/${joined}`;
}

function listServers(host: string): readonly string[] {
  const server = host.replace(/\/+$/, '');
  return server === '' || /[\s<>{}]/.test(server) ? [] : [server];
}

/** Names between braces in a path, in their order, each once. */
export function listPathParameters(path: string): readonly string[] {
  return [...new Set([...path.matchAll(/\{([^{}/]+)\}/g)].flatMap(([, name]) => name ?? []))];
}
