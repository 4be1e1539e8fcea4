import type { TextEdit } from '../../../diagnostic.ts';
import { quote } from '../../../quote.ts';
import { readTarget } from '../../link-targets.ts';
import { endings, findLinkedFiles } from '../../linked-files.ts';
import { listAssets, listLinks, type PageLink } from '../../page-links.ts';
import { defineRule } from '../../rule.ts';

/** A link and the file it means differ in letter case. */
export const caseMismatch = defineRule({
  id: 'link/case-mismatch',
  severity: 'warning',
  fixable: true,
  docs: {
    summary: 'A link and the file it means differ in letter case',
    why: "The link works on the author's machine and breaks where file names are compared exactly: on Linux, in git and on the site.",
    language: 'markdown',
    bad: 'See [the limits](Limits.md).',
    good: 'See [the limits](limits.md).',
  },
  *check(input) {
    const find = findLinkedFiles(input.files);
    for (const link of [...listLinks(input), ...listAssets(input)]) {
      const found = link.target.kind === 'file' ? find(link.target.path) : undefined;
      if (found?.kind !== 'other-case') continue;
      const fix = found.only ? respell(link, found.candidate, find) : undefined;
      yield {
        message: `${quote(link.url)} differs from ${quote(found.candidate)} in letter case only, expected that`,
        at: link.at,
        ...(fix && { fix: [fix] }),
      };
    }
  },
});

/** The link with the letters of the file; nothing where it would still lead elsewhere, or stands where it cannot be edited. */
function respell(
  { page, url, urlAt }: PageLink,
  file: string,
  find: ReturnType<typeof findLinkedFiles>,
): TextEdit | undefined {
  const [, up = '', path = '', rest = ''] = /^((?:\.{1,2}\/)*)([^?#]*)(.*)$/s.exec(url) ?? [];
  const spelled = endings
    .filter((ending) => file.toLowerCase().endsWith(`${path}${ending}`.toLowerCase()))
    .map((ending) => file.slice(0, file.length - ending.length))
    .map((bare) => `${up}${bare.slice(bare.length - path.length)}${rest}`)
    .find((text) => {
      const target = readTarget(page.path, text);
      const found = target.kind === 'file' ? find(target.path) : undefined;
      return found?.kind === 'file' && found.path === file;
    });
  if (urlAt === undefined || spelled === undefined) return undefined;
  return { path: urlAt.path, range: [urlAt.offset, urlAt.endOffset], text: spelled };
}
