import { markdownSpace } from 'micromark-util-character';
import type { Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import { createHtmlBeforeTags } from './html-syntax.ts';
import { readLine } from './read-line.ts';
import { createTagScanner, type ScannedTag, type TagScanner } from './scan-tag.ts';

const leftBrace = 123;
const lessThan = 60;
// The second and further columns of a tab: no character of the text.
const virtualSpace = -1;

/** The micromark extension for GitBook tags: lines that consist of tags, and tags beside other text. */
export function gitbookSyntax(): Extension {
  const html = createHtmlBeforeTags((line) => scanTagLine(createTagScanner(line)).length > 0);
  return {
    flow: { [leftBrace]: createFlowTags(), [lessThan]: html },
    text: { [leftBrace]: createTextTag() },
  };
}

/** A line that consists of tags; it may interrupt a paragraph, so a lazy line closes the containers around it. */
function createFlowTags(): Construct {
  return {
    name: 'gitbookFlowTags',
    tokenize(effects, ok, nok) {
      let tags: readonly ScannedTag[] = [];
      const lookahead = readLine((line) => {
        tags = scanTagLine(createTagScanner(line));
        return tags.length > 0;
      });
      return effects.check(lookahead, (code) => consumeTagLine(effects, tags, ok)(code), nok);
    },
  };
}

function createTextTag(): Construct {
  // The rest of the line is read once and serves every later attempt on that line.
  const lines = new WeakMap<TokenizeContext, { readonly offset: number; readonly scanner: TagScanner }>();
  return {
    name: 'gitbookTextTag',
    tokenize(effects, ok, nok) {
      const start: State = (code) => {
        const { offset } = this.now();
        const known = lines.get(this);
        const end = known === undefined ? -1 : known.offset + known.scanner.text.length;
        if (known !== undefined && known.offset <= offset && offset < end) return attempt(code);
        const lookahead = readLine((line) => {
          lines.set(this, { offset, scanner: createTagScanner(line) });
          return true;
        });
        return effects.check(lookahead, attempt, nok)(code);
      };
      const attempt: State = (code) => {
        const line = lines.get(this);
        if (line === undefined) return nok(code);
        const tag = line.scanner.scan(this.now().offset - line.offset);
        return tag === undefined ? nok(code) : consumeTag(effects, tag, ok)(code);
      };
      return start;
    },
  };
}

/** The tags of a line that holds nothing else but spaces; empty where it holds other text. */
function scanTagLine(scanner: TagScanner): readonly ScannedTag[] {
  const { text } = scanner;
  const tags: ScannedTag[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === ' ' || char === '\t') {
      at += 1;
      continue;
    }
    const tag = scanner.scan(at);
    if (tag === undefined) return [];
    tags.push(tag);
    at = tag.end;
  }
  return tags;
}

/** Consumes the tags of a line and the spaces between and after them. */
function consumeTagLine(effects: Effects, tags: readonly ScannedTag[], ok: State): State {
  let index = 0;
  const between: State = (code) => {
    if (markdownSpace(code)) {
      effects.enter('whitespace');
      return insideSpace(code);
    }
    const tag = tags[index];
    if (tag === undefined) return ok(code);
    index += 1;
    return consumeTag(effects, tag, between)(code);
  };
  const insideSpace: State = (code) => {
    if (markdownSpace(code)) {
      effects.consume(code);
      return insideSpace;
    }
    effects.exit('whitespace');
    return between(code);
  };
  return between;
}

function consumeTag(effects: Effects, tag: ScannedTag, next: State): State {
  let left = tag.end - tag.start;
  const inside: State = (code) => {
    effects.consume(code);
    if (code !== virtualSpace) left -= 1;
    if (left > 0) return inside;
    effects.exit('gitbookTag');
    return next;
  };
  return (code) => {
    effects.enter('gitbookTag');
    return inside(code);
  };
}
