import { chrome as gitbookChrome, isIcon } from '../formats/gitbook-rendered/labels.ts';
import { type Line, readLines } from '../formats/gitbook-rendered/lines.ts';
import { readRow } from '../formats/gitbook-rendered/row.ts';
import { isChrome as isMintlifyChrome } from '../formats/mintlify-rendered/labels.ts';
import type { Source } from '../source.ts';

/** A text, by what stands in it. */
export interface JudgedText {
  readonly text: string;
  /** Lines that show something. */
  readonly shown: readonly Line[];
  /** Those without what every page of a site shows. */
  readonly written: readonly Line[];
  /** Whether something says what a page of an API says: a rendered row, a type, a call. */
  readonly hasFields: boolean;
  /** Whether the site around the page is there. */
  readonly hasChrome: boolean;
}

/** A text → what is needed to tell whether it is a page. */
export function judgeText(source: Source): JudgedText {
  const lines = readLines(source, findBody(source.text));
  const shown = lines.filter(({ text }) => text !== '');
  const furniture = shown.filter(({ text, isFenced }) => !isFenced && isFurniture(text));
  const written = shown.filter((line) => !furniture.includes(line));
  return {
    text: source.text,
    shown,
    written,
    hasFields: written.some(isField),
    hasChrome: furniture.length > 0,
  };
}

/** Where the text begins behind a header that a crawler wrote. */
function findBody(text: string): number {
  return /^---[ \t]*\r?\n[\s\S]{0,4000}?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
}

const otherFurniture =
  /^(?:Skip to (?:main )?content|Menu|Toggle (?:menu|navigation|theme)|Sign [Ii]n|Log [Ii]n|Sign [Uu]p|Search.{0,12}|Back to top|© .*|All rights reserved\.?|Built with .*|Powered by .*|More|Light|Dark|System)$/;

function isFurniture(text: string): boolean {
  return gitbookChrome.test(text) || isMintlifyChrome(text) || isIcon(text) || otherFurniture.test(text);
}

const typeLine =
  /^(?:(?:string|number|integer|boolean|object|array|file|any|null)(?:<[\w-]+>|\[\])*|enum<\w+>)(?: ?\| ?null)?$/;
const callLine =
  /^(?:curl\b|(?:GET|POST|PUT|PATCH|DELETE|get|post|put|patch|delete)(?:\s*\/\S*|\s+https?:\S+)?$)/;

function isField({ text, isFenced }: Line): boolean {
  if (isFenced) return /^\s*curl\b/.test(text);
  return typeLine.test(text) || callLine.test(text) || readRow(text, { mayLackMark: false }) !== undefined;
}
