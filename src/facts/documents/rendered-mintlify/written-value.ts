/** A value that stands in rendered text, by the type that its field has; nothing where it does not fit. */
export function readWrittenValue(text: string, type: unknown): { readonly value: unknown } | undefined {
  const types = Array.isArray(type) ? type : [type];
  if (text === 'null' && types.includes('null')) return { value: null };
  if (types.includes('boolean') && /^(?:true|false)$/.test(text)) return { value: text === 'true' };
  if (types.some((each) => each === 'number' || each === 'integer'))
    return readNumber(text, types.includes('number'));
  if (types.includes('string')) return { value: readString(text) };
  if (types.includes('object') || types.includes('array')) return readJson(text, types);
  return undefined;
}

function readNumber(text: string, isDecimal: boolean): { readonly value: number } | undefined {
  if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) && (isDecimal || Number.isInteger(value)) ? { value } : undefined;
}

/** Newer sites show texts in quotes. */
function readString(text: string): string {
  if (!/^".*"$/s.test(text)) return text;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : text;
  } catch {
    return text;
  }
}

function readJson(text: string, types: readonly unknown[]): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const kind = Array.isArray(value) ? 'array' : typeof value;
    return value !== null && types.includes(kind) ? { value } : undefined;
  } catch {
    return undefined;
  }
}
