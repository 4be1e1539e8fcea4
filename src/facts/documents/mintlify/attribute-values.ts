import type { BlockAttribute } from '../../../page.ts';

/** An attribute that stands alone, or says `true`. */
export function isSet(attribute: BlockAttribute | undefined): boolean {
  const value = attribute?.value;
  return value === true || (typeof value === 'string' && /^(?:true|)$/i.test(value.trim()));
}

/** The text of an attribute; absent where it stands alone or is empty. */
export function attributeText(attribute: BlockAttribute | undefined): string | undefined {
  const value = attribute?.value;
  if (value === undefined || value === true) return undefined;
  const text = String(value).trim();
  return text === '' ? undefined : text;
}

/** The number that an attribute says; absent where it says something else. */
export function attributeNumber(attribute: BlockAttribute | undefined): number | undefined {
  const text = attributeText(attribute);
  return text !== undefined && isNumber(text) ? Number(text) : undefined;
}

function isNumber(text: string): boolean {
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(text);
}

/** A value as an attribute writes it → a value of one of the types; absent where it is none. */
export function convertValue(
  text: string,
  types: readonly string[],
): { readonly value: unknown } | undefined {
  for (const type of types) {
    const value = convertTo(text, type);
    if (value !== undefined) return { value };
  }
  return undefined;
}

function convertTo(text: string, type: string): unknown {
  const plain = text.replace(/^(["'`])([^"'`]*)\1$/, '$2');
  switch (type) {
    case 'boolean':
      return /^(?:true|false)$/i.test(plain) ? plain.toLowerCase() === 'true' : undefined;
    case 'integer':
      return isNumber(plain) && Number.isInteger(Number(plain)) ? Number(plain) : undefined;
    case 'number':
      return isNumber(plain) ? Number(plain) : undefined;
    case 'null':
      return /^(?:null|none|nil)$/i.test(plain) ? null : undefined;
    case 'string':
      return plain;
    default:
      return parseContainer(text, type);
  }
}

function parseContainer(text: string, type: string): unknown {
  const value = parseJson(text);
  if (type === 'array') return Array.isArray(value) ? value : undefined;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

/** The values of a list: JSON, the same without quotes, or words between commas. */
export function readValueList(text: string): readonly unknown[] {
  const value = parseJson(text) ?? parseJson(text.replaceAll("'", '"'));
  if (Array.isArray(value)) return value;
  const inner = /^\[(.*)\]$/s.exec(text)?.[1] ?? text;
  return inner
    .split(/[,|]/)
    .map((part) => part.trim().replace(/^(["'`])([^"'`]*)\1$/, '$2'))
    .filter((part) => part !== '');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Written in another notation.
    return undefined;
  }
}
