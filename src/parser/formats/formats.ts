import type { Format } from './format.ts';
import { gitbookMarkdown } from './gitbook-markdown.ts';
import { gitbookMdVariant } from './gitbook-md-variant.ts';
import { gitbookRendered } from './gitbook-rendered/gitbook-rendered.ts';
import { llmsIndex } from './llms-text.ts';
import { mintlifyMdVariant } from './mintlify-md-variant.ts';
import { mintlifyMdx } from './mintlify-mdx/mintlify-mdx.ts';
import { mintlifyRendered } from './mintlify-rendered/mintlify-rendered.ts';
import { openapi } from './openapi.ts';
import { refusedText } from './refused-text.ts';

/** Every input format; the first that recognises a text reads it. */
export const formats: readonly Format[] = [
  openapi,
  llmsIndex,
  refusedText,
  mintlifyMdVariant,
  gitbookMdVariant,
  mintlifyMdx,
  gitbookRendered,
  mintlifyRendered,
  gitbookMarkdown,
];

/** What is read as markdown for want of any other sign. */
export const defaultFormat = gitbookMarkdown;
