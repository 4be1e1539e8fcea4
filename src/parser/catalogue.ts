import type { CatalogueEntry } from '../catalogue.ts';
import { withoutMark } from './spec.ts';

/**
 * Text of a JSON catalogue → its ids: a list of ids or of objects with an `id`, alone or as `data` or `models` of an
 * object, which is how APIs answer when asked for their models. A text where it is none says why.
 */
export function parseCatalogue(path: string, text: string): readonly CatalogueEntry[] | string {
  const value = readJson(withoutMark(text));
  if (value === undefined) return 'it is no valid JSON';
  const list = findList(value);
  if (list === undefined) return 'it holds no list of models';
  const entries = list.items.flatMap((item, index): CatalogueEntry[] => {
    const pointer = `${list.pointer}/${index}`;
    if (typeof item === 'string') return [{ id: item, at: { path, pointer } }];
    const id = memberOf(item, 'id');
    if (typeof id !== 'string') return [];
    return [{ id, ...(isRetired(item) && { retired: true }), at: { path, pointer: `${pointer}/id` } }];
  });
  return entries.length === 0 ? 'it lists no ids' : entries;
}

function isRetired(item: unknown): boolean {
  const status = memberOf(item, 'status');
  return memberOf(item, 'deprecated') === true || status === 'deprecated' || status === 'retired';
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface FoundList {
  readonly pointer: string;
  readonly items: readonly unknown[];
}

function findList(value: unknown): FoundList | undefined {
  if (Array.isArray(value)) return { pointer: '', items: value };
  for (const name of ['data', 'models']) {
    const items = memberOf(value, name);
    if (Array.isArray(items)) return { pointer: `/${name}`, items };
  }
  return undefined;
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
