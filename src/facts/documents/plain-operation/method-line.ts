import type { ElementNode, PageNode } from '../../../page.ts';
import { collapse, isElement, textOf, walk } from '../../tree.ts';

/** A line that names an operation, such as `` `POST` `https://api.example.com/v1/chat` ``. */
export interface MethodLine {
  /** Lower case. */
  readonly method: string;
  readonly url: string;
  /** Written as the platform writes what once was an API block: the method in colour. */
  readonly marked: boolean;
}

const methodLine =
  /^(CONNECT|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT|TRACE)\s+((?:[a-z][a-z0-9+.-]*:\/\/|\/|\{\{?\w+\}?\}\/?)\S*)$/;

/** A paragraph or heading → the operation it names; only where it is nothing but method and address, in code marks. */
export function readMethodLine(node: PageNode): MethodLine | undefined {
  if (!isElement(node, 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) return undefined;
  // Only a short line can be one: this keeps prose from being joined for nothing.
  if (node.children.length > 12) return undefined;
  const [, method, url] = methodLine.exec(withoutGaps(collapse(textOf(node)))) ?? [];
  if (method === undefined || url === undefined || !holds(node, 'code')) return undefined;
  return { method: method.toLowerCase(), url, marked: holds(node, 'mark') };
}

/** `{{ id }}` → `{{id}}`. */
function withoutGaps(text: string): string {
  return text.replace(/\{\s*([\w-]+)\s*\}/g, '{$1}');
}

function holds(node: ElementNode, name: string): boolean {
  return [...walk(node.children)].some(({ node: inner }) => isElement(inner, name));
}
