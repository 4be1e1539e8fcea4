import type { PageNode } from '../page.ts';
import { findBlockForm } from './blocks.ts';
import type { Draft, ElementDraft, TagDraft, TextDraft } from './draft.ts';
import { makeBlock, makeCode, makeElement, makeText } from './make-nodes.ts';
import type { Pairing } from './pair-tags.ts';
import type { Source } from './source.ts';

/** How deep blocks may nest; the content of deeper ones stays where it stood. */
const maxBlocks = 100;

/** A node whose children are still coming. */
interface Frame {
  /** What is being filled; absent for the page itself. */
  readonly draft?: ElementDraft | TagDraft;
  readonly children: PageNode[];
  /** Goes on with a paragraph that a block interrupted. */
  readonly resumed: boolean;
  /** All of its draft was read; a block that began in it may still be open. */
  ended: boolean;
  open: boolean;
}

/** Is told what cannot be made sense of. */
export interface NestObserver {
  readonly onTooDeep: (tag: TagDraft) => void;
  /** A text outside code that holds the start of a tag. */
  readonly onMalformed: (text: TextDraft) => void;
}

interface Nest {
  readonly source: Source;
  readonly pairing: Pairing;
  readonly observer: NestObserver;
  readonly frames: Frame[];
  /** The outermost open block that an end tag closes. */
  readonly blocks: Map<TagDraft, Frame>;
  depth: number;
  tooDeep: boolean;
  /** The paragraph being read: blocks interrupt it, so it may take several frames. */
  paragraph?: { readonly draft: ElementDraft; frame: Frame } | undefined;
}

/** Drafts and what their tags mean → the tree of a page: tags gone, blocks in their place. */
export function nestBlocks(
  drafts: readonly Draft[],
  pairing: Pairing,
  source: Source,
  observer: NestObserver,
): readonly PageNode[] {
  const page: Frame = { children: [], resumed: false, ended: false, open: true };
  const nest: Nest = {
    source,
    pairing,
    observer,
    frames: [page],
    blocks: new Map(),
    depth: 0,
    tooDeep: false,
  };
  for (const draft of drafts) placeDraft(draft, nest);
  while (nest.frames.length > 1) finishFrame(nest, true);
  return page.children;
}

function placeDraft(draft: Draft, nest: Nest): void {
  switch (draft.kind) {
    case 'text': {
      if (draft.value === '' || (isInterrupted(nest) && draft.value.trim() === '')) return;
      resumeParagraph(nest);
      topOf(nest)?.children.push(makeText(draft, nest.source));
      noteMalformed(draft, nest);
      return;
    }
    case 'code':
      topOf(nest)?.children.push(makeCode(draft, nest.source));
      return;
    case 'element':
      placeElement(draft, nest);
      return;
    case 'tag':
      placeTag(draft, nest);
  }
}

/** Notes text that starts like a tag; what stands in code is meant as text. */
function noteMalformed(draft: TextDraft, nest: Nest): void {
  if (!draft.value.includes('{%')) return;
  const inCode = nest.frames.some(({ draft }) => draft?.kind === 'element' && draft.name === 'code');
  if (!inCode) nest.observer.onMalformed(draft);
}

function placeElement(draft: ElementDraft, nest: Nest): void {
  resumeParagraph(nest);
  const outer = nest.paragraph;
  const frame = openFrame(nest, draft, false);
  if (draft.name === 'p') nest.paragraph = { draft, frame };
  for (const child of draft.children) placeDraft(child, nest);
  const last = draft.name === 'p' ? (nest.paragraph?.frame ?? frame) : frame;
  if (draft.name === 'p') nest.paragraph = outer;
  last.ended = true;
  finishEnded(nest);
}

function placeTag(draft: TagDraft, nest: Nest): void {
  const role = nest.pairing.roles.get(draft);
  if (role?.kind === 'close') closeBlock(draft, nest);
  if (role?.kind === 'childless') {
    if (findBlockForm(draft.tag.name) === undefined) resumeParagraph(nest);
    else interruptParagraph(nest);
    topOf(nest)?.children.push(makeBlock(draft, undefined, [], nest.source));
  }
  if (role?.kind !== 'open') return;
  interruptParagraph(nest);
  if (nest.depth >= maxBlocks) {
    // Said once for all that stands there.
    if (!nest.tooDeep) nest.observer.onTooDeep(draft);
    nest.tooDeep = true;
    return;
  }
  nest.depth += 1;
  const frame = openFrame(nest, draft, false);
  // A block closed by the end tag of a block around it is inside that block's frame.
  if (!nest.blocks.has(role.close)) nest.blocks.set(role.close, frame);
}

function closeBlock(tag: TagDraft, nest: Nest): void {
  const block = nest.blocks.get(tag);
  if (block === undefined) return;
  while (block.open && nest.frames.length > 1) finishFrame(nest, topOf(nest) !== block);
  finishEnded(nest);
}

function openFrame(nest: Nest, draft: ElementDraft | TagDraft, resumed: boolean): Frame {
  const frame: Frame = { draft, children: [], resumed, ended: false, open: true };
  nest.frames.push(frame);
  return frame;
}

function topOf(nest: Nest): Frame | undefined {
  return nest.frames.at(-1);
}

/** Whether a block stands between what was read of a paragraph and what comes. */
function isInterrupted(nest: Nest): boolean {
  return nest.paragraph?.frame.open === false;
}

function resumeParagraph(nest: Nest): void {
  if (nest.paragraph === undefined || nest.paragraph.frame.open) return;
  nest.paragraph.frame = openFrame(nest, nest.paragraph.draft, true);
}

/** A paragraph ends where a block begins, as in HTML. */
function interruptParagraph(nest: Nest): void {
  if (nest.paragraph !== undefined && topOf(nest) === nest.paragraph.frame) finishFrame(nest, true);
}

function finishEnded(nest: Nest): void {
  while (topOf(nest)?.ended === true) finishFrame(nest, false);
}

/** Makes the innermost open node; `cut` where more of its draft comes. */
function finishFrame(nest: Nest, cut: boolean): void {
  const frame = nest.frames.pop();
  const parent = topOf(nest);
  if (frame?.draft === undefined || parent === undefined) return;
  frame.open = false;
  if (frame.draft.kind === 'tag') {
    nest.depth -= 1;
    nest.tooDeep = false;
    const role = nest.pairing.roles.get(frame.draft);
    const close = role?.kind === 'open' ? role : undefined;
    parent.children.push(makeBlock(frame.draft, close, frame.children, nest.source));
    return;
  }
  const part = { resumed: frame.resumed, cut };
  const node = makeElement(frame.draft, frame.children, part, nest.source);
  if (node !== undefined) parent.children.push(node);
}
