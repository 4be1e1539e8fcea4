import type { Source } from '../source.ts';
import { describeHtmlDocument, isErrorPage } from './error-page.ts';
import { findForeignLabels } from './foreign-labels.ts';
import { type JudgedText, judgeText } from './judged-text.ts';
import { isNavigationOnly } from './navigation-only.ts';
import { hasNotLoaded } from './not-loaded.ts';
import { isPdfText } from './pdf-text.ts';
import { isInWrongEncoding } from './wrong-encoding.ts';

/** What is no page whatever else stands in it. */
const byText: readonly ((text: string) => string | undefined)[] = [
  describeHtmlDocument,
  (text) => (isInWrongEncoding(text) ? 'text in a wrong encoding' : undefined),
];

/** What is no page, in words; what a platform's own marks stand in is the source of one. */
const byLines: readonly ((judged: JudgedText) => string | undefined)[] = [
  findForeignLabels,
  (judged) => (isErrorPage(judged) ? 'an error page' : undefined),
  (judged) => (hasNotLoaded(judged) ? 'a page that had not loaded' : undefined),
  (judged) => (isPdfText(judged) ? 'the text of a PDF' : undefined),
  (judged) => (isNavigationOnly(judged) ? 'navigation only' : undefined),
];

/** What a text is instead of a page, in words; absent for pages. Linear. */
export function findRefusal(source: Source): string | undefined {
  for (const describe of byText) {
    const what = describe(source.text);
    if (what !== undefined) return what;
  }
  if (isSource(source.text)) return undefined;
  const judged = judgeText(source);
  for (const describe of byLines) {
    const what = describe(judged);
    if (what !== undefined) return what;
  }
  return undefined;
}

const sourceLine =
  /^[ \t]*(?:\{%[ \t]*[a-z@]|<(?:ParamField|ResponseField|Card|Note|Tabs|CodeGroup|Steps)\b|import .{1,200} from ['"])/m;
/** Front matter that crawlers do not write. */
const ownFrontMatter =
  /^---[ \t]*\r?\n(?:[^\n]*\n){0,30}?(?:openapi|openapi-schema|api|sidebarTitle|sidebar_position|icon|layout|cover|hidden|vars):/;

/** Whether a text has marks that only people write who write pages. */
function isSource(text: string): boolean {
  return sourceLine.test(text) || ownFrontMatter.test(text);
}
