import { folderOf } from '../paths.ts';
import type { UnresolvedLink } from '../registry-model.ts';
import type { SpecDocument } from '../spec-document.ts';
import { compareText } from '../text.ts';
import type { LinkedOperation } from './link-operations.ts';
import type { SpecLink } from './link-specs.ts';

/** Which documents of the project have an operation, by `method path`. */
export type OperationIndex = ReadonlyMap<string, readonly string[]>;

const methods: readonly string[] = ['delete', 'get', 'head', 'options', 'patch', 'post', 'put', 'trace'];

/** A document → its operations, as the index names them. */
export function nameOperations({ value }: Pick<SpecDocument, 'value'>): readonly string[] {
  const paths = asObject(value.paths);
  return Object.entries(paths).flatMap(([path, item]) => {
    const members = asObject(item);
    return methods.filter((method) => Object.hasOwn(members, method)).map((method) => `${method} ${path}`);
  });
}

/** Documents with the names of their operations → the index. */
export function indexOperations(
  documents: readonly (readonly [path: string, operations: readonly string[]])[],
): OperationIndex {
  const index = new Map<string, string[]>();
  for (const [path, operations] of [...documents].sort(([a], [b]) => compareText(a, b))) {
    for (const operation of operations) {
      const found = index.get(operation);
      if (found === undefined) index.set(operation, [path]);
      else found.push(path);
    }
  }
  return index;
}

/**
 * An operation that names no document → the one that has it: of those that the navigation gives its page, else of its
 * folder, else of the nearest folder above, else of all. Several that are equally near are ambiguous.
 */
export function findOperationSpec(
  { link, page }: LinkedOperation,
  index: OperationIndex,
  given: readonly SpecLink[],
): SpecLink {
  const having = index.get(`${link.method ?? ''} ${link.path ?? ''}`) ?? [];
  return findNearestSpec(having, page, given) ?? unresolved({ reason: 'operation-absent' });
}

/** Of the documents that have what a page names, the nearest; absent where none has it. */
export function findNearestSpec(
  having: readonly string[],
  page: string,
  given: readonly SpecLink[],
): SpecLink | undefined {
  const files = given.flatMap((one) => (one.kind === 'file' ? [one.path] : []));
  for (const near of orderByNearness(having, page, files)) {
    const [file, ...others] = near;
    if (file === undefined) continue;
    return others.length === 0 ? { kind: 'file', path: file } : unresolved({ reason: 'ambiguous' });
  }
  // The navigation names documents that cannot be had: what is looked for is in one of them.
  return given.find((one) => one.kind === 'unresolved');
}

function orderByNearness(
  having: readonly string[],
  page: string,
  given: readonly string[],
): readonly (readonly string[])[] {
  const levels: (readonly string[])[] = [having.filter((file) => given.includes(file))];
  for (let folder = folderOf(page); ; folder = folderOf(folder)) {
    levels.push(having.filter((file) => folderOf(file) === folder));
    if (folder === '') break;
  }
  return [...levels, having];
}

function unresolved(unresolved: UnresolvedLink): SpecLink {
  return { kind: 'unresolved', unresolved };
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
