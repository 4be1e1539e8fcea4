import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import type { Construct, Event, State } from 'micromark-util-types';
import { readLine } from './read-line.ts';

// HTML in which people write markdown. Tables and lists are left out: their parts are indented by more than three
// columns, and what followed a tag in them would become indented code.
const blockStart =
  /^<\/?(?:blockquote|center|details|div|figcaption|figure|h[1-6]|p|section|summary)(?:[\s>]|\/>|$)/i;
// As in CommonMark: one whole tag alone on its line.
const wholeTag =
  /^(?:<(?!(?:pre|script|style|textarea)[\s>])[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'/<=>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|<\/[a-z][a-z0-9-]*\s*>)[ \t]*$/i;
const tableOrList = /^<\/?(?:caption|col|colgroup|dd|dl|dt|li|ol|table|tbody|td|tfoot|th|thead|tr|ul)[\s/>]/i;

/** HTML over several lines as CommonMark has it, except that a line of tags ends it like a blank line. */
export function createHtmlBeforeTags(isTagLine: (line: string) => boolean): Construct {
  return {
    name: 'gitbookHtml',
    concrete: true,
    resolveTo: takePrefix,
    tokenize(effects, ok, nok) {
      const end = createEnd(isTagLine);
      // What may interrupt a paragraph is for the construct of CommonMark to say.
      if (this.interrupt === true) return nok;
      const inside: State = (code) => {
        if (code === null || markdownLineEnding(code)) {
          effects.exit('htmlFlowData');
          return code === null ? done(code) : effects.check(end, done, nextLine)(code);
        }
        effects.consume(code);
        return inside;
      };
      const nextLine: State = (code) => {
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        return startLine;
      };
      const startLine: State = (code) => {
        effects.enter('htmlFlowData');
        return inside(code);
      };
      const done: State = (code) => {
        effects.exit('htmlFlow');
        return ok(code);
      };
      const start: State = (code) => {
        effects.enter('htmlFlow');
        return startLine(code);
      };
      return effects.check(readLine(startsHtml), start, nok);
    },
  };
}

function startsHtml(line: string): boolean {
  return blockStart.test(line) || (wholeTag.test(line) && !tableOrList.test(line));
}

/** At a line end: whether the next line is blank, lazy, or all tags. */
function createEnd(isTagLine: (line: string) => boolean): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      let indent = 0;
      const afterSpace: State = (code) => {
        if (code === null || markdownLineEnding(code)) return ok(code);
        // Further in, the tags would be indented code.
        return indent > 3 ? nok(code) : effects.check(readLine(isTagLine), ok, nok)(code);
      };
      const space: State = (code) => {
        if (markdownSpace(code)) {
          // A tab is as many codes as it takes columns.
          indent += 1;
          effects.consume(code);
          return space;
        }
        effects.exit('linePrefix');
        return afterSpace(code);
      };
      const startLine: State = (code) => {
        if (this.parser.lazy[this.now().line]) return ok(code);
        if (!markdownSpace(code)) return afterSpace(code);
        effects.enter('linePrefix');
        return space(code);
      };
      return (code) => {
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        return startLine;
      };
    },
  };
}

/** Lets HTML start where its line does, as in CommonMark. */
function takePrefix(events: Event[]): Event[] {
  const start = events.findLastIndex(([kind, token]) => kind === 'enter' && token.type === 'htmlFlow');
  const prefix = events[start - 2]?.[1];
  const data = events[start + 1]?.[1];
  const html = events[start]?.[1];
  if (prefix?.type !== 'linePrefix' || data === undefined || html === undefined) return events;
  html.start = prefix.start;
  data.start = prefix.start;
  events.splice(start - 2, 2);
  return events;
}
