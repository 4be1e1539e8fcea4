import type { Operation, OperationParameter } from '../../registry-model.ts';
import { compareText } from '../../text.ts';

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/** The operations of one method and path. */
export interface OperationGroup {
  readonly method: string;
  readonly path: string;
  readonly operations: readonly Operation[];
}

/**
 * Operations by method and path, sorted. Paths that differ only in how they call their parameters are one path to
 * OpenAPI; the first of them, by text, names the parameters.
 */
export function groupOperations(operations: readonly Operation[]): OperationGroup[] {
  const written = new Map<string, string>();
  const paths = [...new Set(operations.map(({ path }) => path))].sort(compareText);
  for (const path of paths) if (!written.has(shapeOf(path))) written.set(shapeOf(path), path);
  const groups = new Map<string, { method: string; path: string; operations: Operation[] }>();
  for (const operation of [...operations].sort((a, b) => compareText(a.key, b.key))) {
    const { method } = operation;
    const path = written.get(shapeOf(operation.path)) ?? operation.path;
    if (!methods.has(method)) continue;
    const group = groups.get(`${path} ${method}`) ?? { method, path, operations: [] };
    group.operations.push(renameParameters(operation, path));
    groups.set(`${path} ${method}`, group);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, group]) => ({ ...group, path: group.path.startsWith('/') ? group.path : `/${group.path}` }));
}

/** Names in braces of a path template, in order. */
export function templateNames(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}

function shapeOf(path: string): string {
  return path.replace(/\{[^{}]*\}/g, '{}').replace(/^\/?/, '/');
}

function renameParameters(operation: Operation, path: string): Operation {
  if (operation.path === path) return operation;
  const from = templateNames(operation.path);
  const to = templateNames(path);
  const rename = (parameter: OperationParameter): OperationParameter => {
    const index = parameter.in === 'path' ? from.indexOf(parameter.name) : -1;
    return { ...parameter, name: to[index] ?? parameter.name };
  };
  return { ...operation, parameters: operation.parameters.map(rename) };
}
