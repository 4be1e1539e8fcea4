import type { Format } from './format.ts';
import { gitbookMarkdown } from './gitbook-markdown.ts';

/** Every input format; the first that recognises a text reads it. */
export const formats: readonly Format[] = [gitbookMarkdown];

/** What is read as markdown for want of any other sign. */
export const defaultFormat = gitbookMarkdown;
