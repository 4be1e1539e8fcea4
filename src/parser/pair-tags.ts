import { type BlockForm, findBlockForm } from './blocks.ts';
import type { CodeDraft, Draft, TagDraft } from './draft.ts';
import { createTagScanner, type ScannedTag } from './gitbook/scan-tag.ts';

/** What became of a tag. */
export type TagRole =
  /** Opens a block that ends at `close`; `own` is false where that is the end tag of a block around it. */
  | { readonly kind: 'open'; readonly close: TagDraft; readonly own: boolean }
  /** A void block, or one that nothing closes. */
  | { readonly kind: 'childless' }
  | { readonly kind: 'close' }
  /** An end tag without a block. */
  | { readonly kind: 'stray' };

/** A problem with tags; places are drafts. */
export type TagProblem =
  | { readonly kind: 'unclosed-block' | 'stray-end-tag' | 'unknown-block'; readonly tag: TagDraft }
  | { readonly kind: 'crossed-block'; readonly tag: TagDraft; readonly by: TagDraft }
  | { readonly kind: 'runaway-fence'; readonly code: CodeDraft; readonly names: readonly string[] };

export interface Pairing {
  readonly roles: ReadonlyMap<TagDraft, TagRole>;
  readonly problems: readonly TagProblem[];
}

interface State {
  readonly roles: Map<TagDraft, TagRole>;
  readonly problems: TagProblem[];
  readonly open: TagDraft[];
  /** How many open tags of a name are in `open`. */
  readonly counts: Map<string, number>;
  /** Blocks that an end tag around them closed, waiting for their own end tag. */
  readonly crossed: Map<string, { readonly tag: TagDraft; readonly by: TagDraft }[]>;
}

/**
 * Pairs the tags of a page in reading order, whatever elements they stand in: lists and HTML swallow end tags that
 * belong outside, so the elements tell less than the tags do.
 */
export function pairTags(drafts: readonly Draft[]): Pairing {
  const state: State = { roles: new Map(), problems: [], open: [], counts: new Map(), crossed: new Map() };
  for (const leaf of listLeaves(drafts)) {
    if (leaf.kind === 'code') checkFence(leaf, state);
    else if (leaf.tag.closing) closeTag(leaf, state);
    else openTag(leaf, state);
  }
  for (const tag of state.open) leaveUnclosed(tag, state);
  for (const waiting of state.crossed.values()) for (const { tag } of waiting) leaveUnclosed(tag, state);
  return { roles: state.roles, problems: state.problems };
}

function listLeaves(drafts: readonly Draft[]): (TagDraft | CodeDraft)[] {
  const leaves: (TagDraft | CodeDraft)[] = [];
  const visit = (children: readonly Draft[]): void => {
    for (const child of children) {
      if (child.kind === 'element') visit(child.children);
      else if (child.kind !== 'text') leaves.push(child);
    }
  };
  visit(drafts);
  return leaves;
}

function openTag(tag: TagDraft, state: State): void {
  const form = findBlockForm(tag.tag.name);
  if (form === undefined) state.problems.push({ kind: 'unknown-block', tag });
  if (form === 'void') {
    state.roles.set(tag, { kind: 'childless' });
    return;
  }
  state.open.push(tag);
  count(state, tag.tag.name, 1);
}

function closeTag(tag: TagDraft, state: State): void {
  const { name } = tag.tag;
  if ((state.counts.get(name) ?? 0) === 0) {
    closeNothing(tag, state);
    return;
  }
  for (let top = state.open.pop(); top !== undefined; top = state.open.pop()) {
    count(state, top.tag.name, -1);
    if (top.tag.name === name) {
      state.roles.set(top, { kind: 'open', close: tag, own: true });
      break;
    }
    if (formOf(top) === 'paired') waitForEnd(top, tag, state);
    else leaveUnclosed(top, state);
  }
  state.roles.set(tag, { kind: 'close' });
}

function waitForEnd(tag: TagDraft, by: TagDraft, state: State): void {
  const waiting = state.crossed.get(tag.tag.name) ?? [];
  waiting.push({ tag, by });
  state.crossed.set(tag.tag.name, waiting);
}

/** An end tag whose block was closed by a block around it, or that never had one. */
function closeNothing(tag: TagDraft, state: State): void {
  const crossed = state.crossed.get(tag.tag.name)?.pop();
  state.roles.set(tag, { kind: 'stray' });
  if (crossed === undefined) {
    state.problems.push({ kind: 'stray-end-tag', tag });
    return;
  }
  state.roles.set(crossed.tag, { kind: 'open', close: crossed.by, own: false });
  state.problems.push({ kind: 'crossed-block', ...crossed });
}

function leaveUnclosed(tag: TagDraft, state: State): void {
  state.roles.set(tag, { kind: 'childless' });
  if (formOf(tag) === 'paired') state.problems.push({ kind: 'unclosed-block', tag });
}

/** Unknown blocks may be void or paired. */
function formOf(tag: TagDraft): BlockForm {
  return findBlockForm(tag.tag.name) ?? 'either';
}

function count(state: State, name: string, change: number): void {
  state.counts.set(name, (state.counts.get(name) ?? 0) + change);
}

/** Notes end tags inside a fence whose blocks were opened before it. */
function checkFence(code: CodeDraft, state: State): void {
  if (!code.fenced || !code.value.includes('{%')) return;
  const [first, ...others] = listUnopened(listTags(code.value));
  if (first === undefined) return;
  // An example begins with its block: an end tag that begins the fence belongs to what stands before it.
  const begins = first.start === code.value.search(/\S/);
  const names = [first, ...others]
    .map(({ name }) => name)
    .filter((name) => (state.counts.get(name) ?? 0) > 0);
  const swallowed = new Set(begins ? [first.name, ...names] : names);
  if (swallowed.size > 0) state.problems.push({ kind: 'runaway-fence', code, names: [...swallowed] });
}

/** End tags that no tag before them opened. */
function listUnopened(tags: readonly ScannedTag[]): readonly ScannedTag[] {
  const open = new Map<string, number>();
  return tags.filter(({ name, closing }) => {
    const opened = open.get(name) ?? 0;
    open.set(name, Math.max(0, opened + (closing ? -1 : 1)));
    return closing && opened === 0;
  });
}

function listTags(text: string): readonly ScannedTag[] {
  const scanner = createTagScanner(text);
  return [...text.matchAll(/\{%/g)].flatMap(({ index }) => scanner.scan(index) ?? []);
}
