import type { Page, PageNode, PageProblem } from '../../src/page.ts';
import type { Span } from '../../src/place.ts';

/** A page as indented lines, one per node, each with its place and what it stands on. */
export function showPage(page: Page): string {
  const lines: string[] = [];
  if (page.frontMatter !== undefined) {
    lines.push(`front matter ${JSON.stringify(page.frontMatter.data)} ${showSpan(page.frontMatter.at)}`);
  }
  for (const node of page.children) showNode(node, '', lines);
  for (const problem of page.problems) lines.push(`! ${showProblem(problem)}`);
  return `${lines.join('\n')}\n`;
}

function showNode(node: PageNode, indent: string, lines: string[]): void {
  const at = showSpan(node.at);
  const inner = `${indent}  `;
  if (node.kind === 'text') {
    lines.push(`${indent}${JSON.stringify(node.value)} ${at}`);
    return;
  }
  if (node.kind === 'code') {
    const info = [node.language, node.meta].filter((part) => part !== undefined).join(' ');
    const valueAt = node.valueAt === undefined ? '' : ` value ${showSpan(node.valueAt)}`;
    lines.push(`${indent}code(${info}) ${JSON.stringify(node.value)} ${at}${valueAt}`);
    return;
  }
  if (node.kind === 'element') {
    const attributes = Object.entries(node.attributes).map(
      ([name, value]) => ` ${name}=${JSON.stringify(value)}`,
    );
    lines.push(`${indent}<${node.name}${attributes.join('')}> ${at}`);
  } else {
    const attributes = Object.entries(node.attributes).map(
      ([name, { value, at }]) => ` ${name}=${JSON.stringify(value)}@${at.line}:${at.column}`,
    );
    const words = node.arguments.map((word) => ` ${JSON.stringify(word)}`);
    const close = node.closeTag === undefined ? 'no end tag' : `end tag ${showSpan(node.closeTag)}`;
    lines.push(`${indent}{% ${node.name}${attributes.join('')}${words.join('')} %} ${at} ${close}`);
  }
  for (const child of node.children) showNode(child, inner, lines);
}

function showProblem(problem: PageProblem): string {
  const { at, kind, ...rest } = problem;
  const details = Object.entries(rest).map(([name, value]) =>
    name === 'byAt' ? ` byAt=${showSpan(value as Span)}` : ` ${name}=${JSON.stringify(value)}`,
  );
  return `${kind} ${showSpan(at)}${details.join('')}`;
}

function showSpan({ line, column, endLine, endColumn }: Span): string {
  return `${line}:${column}-${endLine}:${endColumn}`;
}
