import type { SpecDocument, SpecOutline } from '../spec-document.ts';
import { isObject, type JsonObject, memberOf } from './json-value.ts';

/** An operation of a document, or why the document does not have it. */
export type FoundOperation =
  | { readonly kind: 'found'; readonly pathItem: JsonObject; readonly operation: JsonObject }
  | OperationAbsent;

export interface OperationAbsent {
  readonly kind: 'absent';
  readonly reason: 'path-absent' | 'method-absent' | 'not-openapi';
  /** The only path or method that it can have meant, where exactly one exists. */
  readonly candidate?: string;
}

const methods: readonly string[] = ['delete', 'get', 'head', 'options', 'patch', 'post', 'put', 'trace'];

/** Finds an operation by method, in lower case, and path exactly as written. */
export function findOperation(document: SpecDocument, method: string, path: string): FoundOperation {
  const { paths } = document.value;
  if (!isObject(paths)) return { kind: 'absent', reason: 'not-openapi' };
  const pathItem = memberOf(paths, path);
  if (!isObject(pathItem)) {
    return withCandidate('path-absent', findPaths(paths, method, path));
  }
  const operation = methods.includes(method) ? memberOf(pathItem, method) : undefined;
  if (isObject(operation)) return { kind: 'found', pathItem, operation };
  return withCandidate(
    'method-absent',
    methods.filter((name) => isObject(memberOf(pathItem, name))),
  );
}

/** The version of a document and all its operations. */
export function outlineDocument({ path: file, value }: SpecDocument): SpecOutline {
  const { openapi, paths } = value;
  const operations = Object.entries(isObject(paths) ? paths : {}).flatMap(([path, pathItem]) =>
    methods.flatMap((method) => (isObject(memberOf(pathItem, method)) ? [{ method, path }] : [])),
  );
  return { path: file, ...(typeof openapi === 'string' && { openapi }), operations };
}

function withCandidate(reason: OperationAbsent['reason'], candidates: readonly string[]): OperationAbsent {
  const [candidate] = candidates;
  if (candidate === undefined || candidates.length > 1) return { kind: 'absent', reason };
  return { kind: 'absent', reason, candidate };
}

/** Paths that differ only in case, a final slash or the names of parameters; else the path of an only operation. */
function findPaths(paths: JsonObject, method: string, path: string): string[] {
  const having = Object.keys(paths).filter((name) => isObject(memberOf(memberOf(paths, name), method)));
  const alike = having.filter((name) => normalise(name) === normalise(path));
  return alike.length > 0 ? alike : having;
}

function normalise(path: string): string {
  const bare = path.endsWith('/') ? path.slice(0, -1) : path;
  return bare.toLowerCase().replace(/\{[^{}/]*\}/g, '{}');
}
