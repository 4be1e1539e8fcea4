import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Config, type ConfigProblem, defaultConfig } from '../config.ts';
import { describeIssues } from './issues.ts';
import { exceedsDepth } from './nesting.ts';
import { countPlace, type JsonPath, placeAt, readValue } from './tree.ts';

/** What a configuration file comes to. */
export type ConfigResult =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'invalid'; readonly problems: readonly ConfigProblem[] };

export interface ResolveOptions {
  /** Known rules; without them rule ids are not checked. */
  readonly ruleIds?: readonly string[];
  /** Where the configuration stands in the file: `['docschema']` in a `package.json`. */
  readonly within?: JsonPath;
}

/** Text of a configuration file → the configuration with its defaults, or what is wrong with it. */
export function resolveConfig(text: string, path: string, options: ResolveOptions = {}): ConfigResult {
  const tree = parseConfig(text, path);
  if ('kind' in tree) return tree;
  const within = options.within ?? [];
  const value = readValue(tree.root, within);
  const issues = describeIssues(value, options.ruleIds);
  if (issues.length > 0) {
    const problems = issues.map(({ message, at, atKey }) => ({
      message,
      path,
      ...placeAt(text, tree.root, [...within, ...at], atKey),
    }));
    return { kind: 'invalid', problems: problems.toSorted((a, b) => a.line - b.line || a.column - b.column) };
  }
  // The schema has just vouched for the shape.
  return { kind: 'config', config: fillDefaults(value as Partial<Config> & { $schema?: string }) };
}

/** Does this `package.json` hold a configuration? */
export function holdsConfig(text: string): boolean {
  const tree = parseConfig(text, 'package.json');
  return !('kind' in tree) && readValue(tree.root, ['docschema']) !== undefined;
}

function fillDefaults(written: Partial<Config> & { $schema?: string }): Config {
  const { $schema: _, ...keys } = written;
  const config = { ...defaultConfig, ...keys };
  return { ...config, extensions: config.extensions.map((extension) => extension.toLowerCase()) };
}

function parseConfig(text: string, path: string): { readonly root: Node } | ConfigResult {
  if (exceedsDepth(text)) return invalid('Nested too deep for a configuration', path, 1, 1);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error) {
    const { line, column } = countPlace(text, error.offset);
    return invalid(`No valid JSON: ${wordError(error)}`, path, line, column);
  }
  if (!root) return invalid('Nothing stands in the file, expected an object', path, 1, 1);
  return { root };
}

function wordError(error: ParseError): string {
  return printParseErrorCode(error.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}

function invalid(message: string, path: string, line: number, column: number): ConfigResult {
  return { kind: 'invalid', problems: [{ message, path, line, column }] };
}
