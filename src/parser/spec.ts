import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Document, isScalar, parseDocument, visit } from 'yaml';
import type { SpecDocument, SpecFailure } from '../spec-document.ts';
import { refuseDocument } from './spec-refusal.ts';

/** Text of a JSON or YAML file → an OpenAPI document, or why it is none. What the document says is not validated. */
export function parseSpec(path: string, text: string): SpecDocument | SpecFailure {
  const body = withoutMark(text);
  const parsed = isJsonText(path, body) ? parseJson(path, body) : parseYaml(path, body);
  if ('kind' in parsed) return parsed;
  const { value } = parsed;
  const reason = refuseDocument(value);
  if (reason !== undefined) return { path, kind: 'not-openapi', reason, line: 1, column: 1 };
  return { path, value: value as SpecDocument['value'] };
}

/** Whether a document is to be read as JSON: it starts like JSON and is not named as YAML. */
export function isJsonText(path: string, text: string): boolean {
  return /^\s*[[{]/.test(text) && !/\.ya?ml$/i.test(path);
}

/** The text without its byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** How many aliases a YAML document may expand to; more is an attack. */
const aliasLimit = 1000;

type Parsed = { readonly value: unknown } | SpecFailure;

function parseJson(path: string, text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return failure(path, text, firstJsonError(text) ?? { reason: messageOf(error), offset: 0 });
  }
}

interface SyntaxProblem {
  readonly reason: string;
  readonly offset: number;
}

/** What a parser that remembers places says of JSON that does not parse. */
function firstJsonError(text: string): SyntaxProblem | undefined {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    // Nested deeper than its stack: the place stays unknown.
    return undefined;
  }
  const [first] = errors;
  return first && { reason: wordsOf(printParseErrorCode(first.error)), offset: first.offset };
}

/** `CloseBraceExpected` → `close brace expected`. */
function wordsOf(code: string): string {
  return code.replace(/(?!^)([A-Z])/g, ' $1').toLowerCase();
}

function parseYaml(path: string, text: string): Parsed {
  try {
    const document = parseDocument(text, yamlOptions);
    const [first] = document.errors;
    if (first !== undefined)
      return failure(path, text, { reason: wordYaml(first.message), offset: first.pos[0] });
    const repeated = findRepeatedKey(document);
    if (repeated !== undefined) return failure(path, text, repeated);
    const value: unknown = document.toJS({ maxAliasCount: aliasLimit });
    if (text.includes('*') && containsItself(value)) {
      return failure(path, text, { reason: 'An alias stands inside what it repeats', offset: 0 });
    }
    return { value };
  } catch (error) {
    return failure(path, text, { reason: messageOf(error), offset: 0 });
  }
}

/** How YAML is read; the library's own check for repeated keys is off, because it takes quadratic time. */
export const yamlOptions = {
  merge: true,
  prettyErrors: false,
  logLevel: 'silent',
  uniqueKeys: false,
} as const;

function findRepeatedKey(document: Document): SyntaxProblem | undefined {
  let found: SyntaxProblem | undefined;
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key) || isMergeKey(key)) continue;
        const name = String(key.value);
        if (seen.has(name))
          found ??= { reason: `Key \`${name}\` stands here again`, offset: key.range?.[0] ?? 0 };
        seen.add(name);
      }
      return found === undefined ? undefined : visit.BREAK;
    },
  });
  return found;
}

/** Whether a key is `<<`, which the library reads as a symbol. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && (typeof key.value === 'symbol' || key.value === '<<');
}

/** Whether a value contains itself, as an alias inside its own anchor makes it. */
function containsItself(root: unknown): boolean {
  const done = new Set<unknown>();
  const open = new Set<unknown>();
  const closes = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null || done.has(value)) return false;
    if (open.has(value)) return true;
    open.add(value);
    const found = Object.values(value).some(closes);
    open.delete(value);
    done.add(value);
    return found;
  };
  return closes(root);
}

function failure(path: string, text: string, { reason, offset }: SyntaxProblem): SpecFailure {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { path, kind: 'syntax', reason, line, column: offset - before.lastIndexOf('\n') };
}

function messageOf(error: unknown): string {
  if (error instanceof RangeError) return tooDeep;
  return wordYaml(error instanceof Error ? error.message : String(error));
}

const tooDeep = 'Nested deeper than can be read';

/** What the YAML parser says of attacks, in our words. */
function wordYaml(message: string): string {
  if (message.includes('call stack')) return tooDeep;
  return message.startsWith('Excessive alias count')
    ? 'Its aliases repeat each other without measure'
    : message;
}
