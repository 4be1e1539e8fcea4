/** An OpenAPI document and how a payload of it is judged. */
export interface Setting {
  readonly document: unknown;
  readonly direction: 'request' | 'response';
  /** `3.1` reads schemas as JSON Schema 2020-12. */
  readonly version: '3.0' | '3.1';
  /** The media type carries raw bytes. */
  readonly binary?: boolean;
}

export type Source = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a JSON pointer; undefined where there is none. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const token of pointer.split('/').slice(1)) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Source)[name];
  }
  return value;
}

/** What a `$ref` leads to; undefined where it leads nowhere in this document. */
export function follow(document: unknown, reference: unknown): unknown {
  if (typeof reference !== 'string' || !reference.startsWith('#')) return undefined;
  return valueAt(document, decodeURIComponent(reference.slice(1)));
}

/** Whether references without end lead from a schema to itself. */
export function isRefLoop(document: unknown, start: Source): boolean {
  const seen = new Set<unknown>();
  let schema: unknown = start;
  while (isRecord(schema) && schema.$ref !== undefined) {
    if (seen.has(schema)) return true;
    seen.add(schema);
    schema = follow(document, schema.$ref);
  }
  return false;
}
