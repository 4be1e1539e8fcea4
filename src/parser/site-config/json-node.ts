import type { Node } from 'jsonc-parser';

/** The value of a member of an object; the last one counts where a name stands twice, as in JSON. */
export function memberOf(node: Node, name: string): Node | undefined {
  if (node.type !== 'object') return undefined;
  return node.children?.findLast((property) => property.children?.[0]?.value === name)?.children?.[1];
}

/** The values of those members that an object has, in the order of the file. */
export function findNodes(node: Node, names: readonly string[]): readonly Node[] {
  return (node.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? [];
    return value !== undefined && names.includes(String(key?.value)) ? [value] : [];
  });
}

/** The text of a string that is not empty. */
export function textOf(node: Node): string | undefined {
  const value: unknown = node.value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The file of a page that is named without its ending; absent where there is none. */
export function readPageName(written: string, pages: ReadonlySet<string>): string | undefined {
  const name = written.replace(/^\/+|\/+$/g, '').replace(/\.mdx?$/, '');
  const forms = [`${name}.mdx`, `${name}.md`, `${name}/index.mdx`, `${name}/index.md`];
  return forms.find((form) => pages.has(form));
}
