import type { BlockNode, CodeNode, PageNode } from '../page.ts';
import type { CodeSample } from '../page-facts.ts';
import { detectLanguage, isData, makesRequest } from './code-language.ts';
import { collapse, isElement, type ParentNode, textOf, walk } from './tree.ts';

/** The code blocks of a page by what they are for. */
export interface CodeFacts {
  readonly samples: readonly CodeSample[];
  readonly responses: readonly CodeSample[];
}

/** Words in a tab, summary, heading or block title that say the code below is an answer. */
const responseWords = /\b(responses?|output|result|answer|returns?|reply)\b/i;
const requestWords = /\b(requests?|payload|call|input|body)\b/i;

/** Page tree → code that makes requests, and captured answers; code that nothing says to be either is left out. */
export function readCode(children: readonly PageNode[]): CodeFacts {
  const samples: CodeSample[] = [];
  const responses: CodeSample[] = [];
  const headings: HeadingMark[] = [];
  for (const { node, parents } of walk(children)) {
    noteHeading(headings, node);
    if (node.kind !== 'code') continue;
    const titles = headings.map(({ text }) => text);
    const sample = toSample(node, parents, titles);
    const role = roleOf(sample, labelsAround(parents, titles));
    if (role === 'response') responses.push(sample);
    if (role === 'sample') samples.push(sample);
  }
  return { samples, responses };
}

interface HeadingMark {
  readonly depth: number;
  readonly text: string;
}

/** Keeps `headings` the way from the outermost heading to the nearest. */
function noteHeading(headings: HeadingMark[], node: PageNode): void {
  if (!isElement(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) return;
  const depth = Number(node.name[1]);
  while ((headings.at(-1)?.depth ?? 0) >= depth) headings.pop();
  headings.push({ depth, text: collapse(textOf(node)) });
}

function toSample(node: CodeNode, parents: readonly ParentNode[], headings: readonly string[]): CodeSample {
  const tab = parents.findLast((parent) => parent.kind === 'block' && parent.name === 'tab');
  const title = tab?.kind === 'block' ? tab.attributes.title?.value : undefined;
  return {
    language: detectLanguage(node.language, node.value),
    fenceLanguage: node.language,
    tab: title === undefined ? undefined : String(title),
    headings,
    text: node.value,
    at: node.at,
    textAt: node.valueAt,
  };
}

/** What stands over a code block, from the nearest outwards: block titles, summaries, then headings. */
function labelsAround(parents: readonly ParentNode[], headings: readonly string[]): readonly string[] {
  const labels: string[] = [];
  for (const parent of [...parents].reverse()) {
    if (parent.kind === 'block') labels.push(...labelsOfBlock(parent));
    const summary = parent.children.find((child) => isElement(child, 'summary'));
    if (summary !== undefined) labels.push(collapse(textOf(summary)));
  }
  return [...labels, ...[...headings].reverse()];
}

/** Blocks of responses, and tabs titled by a status, hold answers whatever stands over them. */
function labelsOfBlock({ name, attributes }: BlockNode): readonly string[] {
  if (name === 'swagger-response' || name === 'api-method-response') return ['response'];
  const title = attributes.title?.value;
  if (title === undefined) return [];
  return /^\s*[1-5]\d\d(?=[\s:–-]|$)/.test(String(title)) ? ['response'] : [String(title)];
}

function roleOf(sample: CodeSample, labels: readonly string[]): 'sample' | 'response' | undefined {
  const data = isData(sample.language, sample.text);
  if (!data && makesRequest(sample.language, sample.text)) return 'sample';
  const label = labels.find((text) => responseWords.test(text) || requestWords.test(text));
  if (label === undefined) return undefined;
  if (responseWords.test(label)) return 'response';
  return data && sample.text.trim() !== '' ? 'sample' : undefined;
}
