import type { PageNode } from '../page.ts';
import type { Fact } from '../page-facts.ts';
import { walk } from './tree.ts';

/** Page tree → the ids that a document which stands for itself allows as `model` of its requests, each once. */
export function readDocumentModels(children: readonly PageNode[]): readonly Fact<string>[] {
  const ids = new Map<string, Fact<string>>();
  for (const { node } of walk(children)) {
    const id = node.kind === 'block' && node.name === 'openapi-model' ? node.attributes.id : undefined;
    if (id === undefined || typeof id.value !== 'string' || ids.has(id.value)) continue;
    const from = "the request's `model` property";
    ids.set(id.value, { value: id.value, at: id.at, confidence: 'inferred', from });
  }
  return [...ids.values()];
}
