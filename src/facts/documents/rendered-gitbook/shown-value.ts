const checks: ReadonlyMap<string, (value: unknown) => boolean> = new Map<string, (value: unknown) => boolean>(
  [
    ['array', Array.isArray],
    ['boolean', (value) => typeof value === 'boolean'],
    ['integer', (value) => typeof value === 'number'],
    ['number', (value) => typeof value === 'number'],
    ['object', isRecord],
  ],
);

/** A value as the renderer prints it → the value, where its type says how to read it. */
export function readShownValue(shown: string, type: string | undefined): unknown {
  if (type === 'string') return readText(shown);
  const value = parseJson(shown);
  const check = checks.get(type ?? '');
  if (check !== undefined) return check(value) ? value : undefined;
  return value === undefined ? shown : value;
}

/** Texts are printed as they are, but for the empty one. */
function readText(shown: string): unknown {
  if (shown === '""') return '';
  return shown === 'null' ? undefined : shown;
}

/** The value of a JSON text; absent where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
