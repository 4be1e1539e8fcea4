import type { JudgedText } from './judged-text.ts';

/** What an error page says first. */
const errors =
  /^(?:4\d\d|5\d\d)?[\s:.–|-]*(?:(?:error|http error|client error|server error)[\s:–-]*(?:4\d\d|5\d\d)?[\s:–-]*)?(?:page not found|not found|(?:sorry, )?this page (?:could not be found|couldn[’']t be found|does(?:n’t|n't| not) exist|isn[’']t available)|access denied|forbidden|unauthorized|internal server error|bad gateway|service unavailable|gateway time-?out|application error.*|just a moment.*|attention required.*|verify(?:ing)? you are (?:a )?human.*|too many requests|web server is down|this site can[’']t be reached)[.!…]*(?: [|·–-] .{1,40})?$/i;

/** What error pages say, and pages about errors do not. */
const asides =
  /\b(?:the (?:page|url|link|file|document) (?:you|that you)|page you(?:'|’)?(?:re| are|requested| were)|you(?:'|’)re looking for|go (?:back )?(?:home|to the home)|(?:back|return) (?:to )?(?:the )?(?:home|start|docs)|ray id|request id|reference id|nginx|cloudflare|apache\/|performance (?:&|and) security by|checking your browser|digest: \d|whoops|oops)/i;

/** Whether a text is what a server says instead of a page; pages about errors have more to say. */
export function isErrorPage({ text, written, hasFields }: JudgedText): boolean {
  if (isErrorAnswer(text)) return true;
  if (hasFields || written.length > 15) return false;
  if (written.some(({ isFenced, text: line }) => isFenced || /^#{2,} |^\|.*\|$/.test(line))) return false;
  const first = written.slice(0, 3).map(({ text: line }) => line.replace(/^# /, ''));
  const said = first.find((line) => errors.test(line));
  if (said === undefined) return false;
  return (
    /page|moment|human|denied|attention|site|server is down/i.test(said) ||
    written.every(({ text: line }) => line.length < 40) ||
    asides.test(text)
  );
}

const errorKeys = ['error', 'errors', 'message', 'detail', 'statusCode', 'status', 'code'];

/** Whether a text is nothing but what an API or a store answers to a request that failed. */
function isErrorAnswer(text: string): boolean {
  const trimmed = text.slice(0, 5000).trim();
  if (/^<\?xml[^>]*\?>\s*<Error>/.test(trimmed)) return true;
  if (!trimmed.startsWith('{') || text.length > 5000) return false;
  try {
    const value: unknown = JSON.parse(trimmed);
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    return (
      keys.length > 0 &&
      keys.length < 8 &&
      ['error', 'errors', 'message', 'detail'].some((key) => keys.includes(key)) &&
      keys.some((key) => errorKeys.includes(key))
    );
  } catch {
    return false;
  }
}

const htmlStart = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<!doctype html\b|<html[\s>])/i;

/** A whole HTML document in the place of a page's text: what it is, in words. */
export function describeHtmlDocument(text: string): string | undefined {
  if (!htmlStart.test(text)) return undefined;
  const head = text.slice(0, 20_000);
  const titles = [...head.matchAll(/<(title|h1)\b[^>]{0,200}>([^<]{1,200})</gi)].map(
    (match) => match[2]?.trim() ?? '',
  );
  return titles.some((title) => errors.test(title))
    ? 'an error page'
    : 'an HTML document instead of the text of a page';
}
