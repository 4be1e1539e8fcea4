import { loaders } from './generated/loaders.ts';
import type { ToolFormat } from './tool-schema.ts';

/** Letters, digits, `_` and `-`, at most 64 of them; MCP takes dots too, and more of them. */
const rules: Readonly<Record<'mcp' | 'other', { readonly other: RegExp; readonly longest: number }>> = {
  mcp: { other: /[^A-Za-z0-9_.-]+/g, longest: 128 },
  other: { other: /[^A-Za-z0-9_-]+/g, longest: 64 },
};

/** The name of a model as a tool, as a format allows it; two models of the package never share one. */
export function toolName(id: string, operation: string | undefined, format: ToolFormat): string {
  const { other, longest } = rules[format === 'mcp' ? 'mcp' : 'other'];
  const plain = (text: string) => text.replace(other, '_').replace(/^_+|_+$/g, '') || 'model';
  const own = plain(id);
  const isShared = [...loaders.keys()].some((one) => one !== id && plain(one) === own);
  const name = operation === undefined ? own : `${own}_${plain(operation.toLowerCase())}`;
  if (!isShared && name.length <= longest) return name;
  const mark = `_${hash(`${id} ${operation ?? ''}`)}`;
  return `${name.slice(0, longest - mark.length)}${mark}`;
}

/** 32-bit FNV-1a, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
