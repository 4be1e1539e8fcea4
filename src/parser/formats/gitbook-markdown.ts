import { parsePage } from '../parse-page.ts';
import { defineFormat } from './format.ts';

/** GitBook markdown as Git Sync writes it; also any markdown that no other format claims. */
export const gitbookMarkdown = defineFormat({
  name: 'gitbook-markdown',
  recognise: (text) => {
    const tag = /^[ \t]*\{%\s*[a-z@]/m.exec(text);
    if (tag !== null) return `a GitBook tag in line ${text.slice(0, tag.index).split('\n').length}`;
    return text.includes('data-gb-custom-block') ? 'a GitBook block written as HTML' : undefined;
  },
  parse: parsePage,
});
