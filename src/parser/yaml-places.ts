import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { PointerTree, Range } from './pointer-tree.ts';
import { isMergeKey, yamlOptions } from './spec.ts';

/** Fills in the places of pointers in YAML text; aliases and merge keys are followed. */
export function locateInYaml(text: string, tree: PointerTree): void {
  const document = parse(text);
  if (document?.contents == null) return;
  const waiting: Found[] = [{ value: document.contents, key: undefined, tree }];
  for (let found = waiting.pop(); found !== undefined; found = waiting.pop()) {
    found.tree.range = rangeOf(found);
    for (const [name, child] of found.tree.children) {
      const inside = findChild(document, found.value, name, 0);
      if (inside !== undefined) waiting.push({ ...inside, tree: child });
    }
  }
}

interface Found {
  readonly value: unknown;
  readonly key: unknown;
  readonly tree: PointerTree;
}

function parse(text: string): Document | undefined {
  try {
    return parseDocument(text, yamlOptions);
  } catch {
    // Nested deeper than its stack: nothing can be placed.
    return undefined;
  }
}

function rangeOf({ value, key }: Found): Range {
  const isContainer = isMap(value) || isSeq(value) || isAlias(value);
  const range = (isContainer ? rangeOfNode(key) : undefined) ??
    rangeOfNode(value) ??
    rangeOfNode(key) ?? [0, 0];
  // Without a key a container is placed at its start.
  return isContainer && rangeOfNode(key) === undefined ? [range[0], range[0] + 1] : range;
}

function rangeOfNode(node: unknown): Range | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : undefined;
}

const hopLimit = 20;

type Child = Omit<Found, 'tree'>;

function findChild(document: Document, node: unknown, name: string, hops: number): Child | undefined {
  if (hops > hopLimit) return undefined;
  if (isAlias(node)) return findChild(document, node.resolve(document), name, hops + 1);
  if (isSeq(node)) {
    const item: unknown = /^\d+$/.test(name) ? node.items[Number(name)] : undefined;
    return item === undefined ? undefined : { value: item, key: undefined };
  }
  if (!isMap(node)) return undefined;
  // Of equal keys the last one counts.
  const pair = node.items.findLast(({ key }) => nameOf(key) === name);
  if (pair !== undefined) return { value: pair.value, key: pair.key };
  return findMerged(document, node.items, name, hops);
}

function findMerged(
  document: Document,
  pairs: readonly unknown[],
  name: string,
  hops: number,
): Child | undefined {
  for (const pair of pairs) {
    if (!isPair(pair) || !isMergeKey(pair.key)) continue;
    const sources: readonly unknown[] = isSeq(pair.value) ? pair.value.items : [pair.value];
    for (const source of sources) {
      const found = findChild(document, source, name, hops + 1);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function nameOf(key: unknown): string {
  if (!isScalar(key)) return '';
  return key.value === null ? '' : String(key.value);
}
