/** The parts of an operation, by the words above them. */
export type SectionName = 'authorization' | 'header' | 'path' | 'query' | 'cookie' | 'body' | 'response';

const labels: ReadonlyMap<string, SectionName> = new Map([
  ['Authorizations', 'authorization'],
  ['Authorization', 'authorization'],
  ['Headers', 'header'],
  ['Header Parameters', 'header'],
  ['Path Parameters', 'path'],
  ['Query Parameters', 'query'],
  ['Cookies', 'cookie'],
  ['Cookie Parameters', 'cookie'],
  ['Body', 'body'],
  ['Response', 'response'],
  ['Responses', 'response'],
]);

/** The section that a line opens. */
export function readLabel(text: string): SectionName | undefined {
  return labels.get(text.replace(/^#{1,6}\s+/, '').replace(/^\*\*(.*)\*\*$/, '$1'));
}

/** Words of the site itself, which stand on a line of their own. */
const chrome: readonly RegExp[] = [
  /^Was this page helpful\?/,
  /^Documentation Index$/,
  /^Fetch the complete documentation index at: \S+$/,
  /^Use this file to discover all available pages before exploring further\.$/,
  /^(?:Yes|No|Copy|Copy page|Try it|cURL|⌘ ?I|Ask a question\.\.\.|Navigation|Search\.\.\.|Skip to main content|On this page|Suggest edits|Raise issue|Previous|Next|Powered by Mintlify|Hide child attributes|Page|Page cURL)$/,
  // Anchors and links to the pages before and behind.
  /^(?:\[\s*\]\([^)\s]*\)\s*)+$/,
  /^\[$|^\]\(https?:\/\/\S+#\S+\)$/,
  /^(?:\[[^\]\n]{1,120}\]\(https?:\/\/[^)\s]+\)){2,}$/,
  /^\[Powered by\]\(/,
];

/** Whether a line belongs to the site and not to the page. */
export function isChrome(text: string): boolean {
  return chrome.some((each) => each.test(text));
}

/** What says that an object's fields are not shown. */
export function isChildrenLabel(text: string): boolean {
  return /^(?:#{1,6} )?Show child attributes$/.test(text);
}
