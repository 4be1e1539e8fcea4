import type { BlockNode, PageNode } from '../../../page.ts';
import { walk } from '../../tree.ts';
import type { Example } from './described-operation.ts';
import { unescapeMarkdown } from './operation-target.ts';

/** An attribute as text, trimmed and without markdown's backslashes; absent where it is empty. */
export function attributeText(block: BlockNode, name: string): string | undefined {
  const value = block.attributes[name]?.value;
  const text = value === undefined ? '' : unescapeMarkdown(String(value)).trim();
  return text === '' ? undefined : text;
}

/** `200: OK` → status and reason; what is no status of HTTP is `default`. */
export function readStatus(text: string): { readonly status: string; readonly reason?: string } {
  const [, status, reason] = /^\s*([1-5](?:\d\d|XX)|default)\b[\s:–-]*(.*)$/is.exec(text) ?? [];
  if (status === undefined) return { status: 'default', reason: text.trim() };
  const written = /^default$/i.test(status) ? 'default' : status.toUpperCase();
  return reason === undefined || reason.trim() === ''
    ? { status: written }
    : { status: written, reason: reason.trim() };
}

/** Code blocks below some nodes, with the places of their text. */
export function listExamples(children: readonly PageNode[]): readonly Example[] {
  const examples: Example[] = [];
  for (const { node } of walk(children)) {
    if (node.kind === 'code' && node.value.trim() !== '') {
      examples.push({ text: node.value, at: node.valueAt ?? node.at });
    }
  }
  return examples;
}
