import { baseName, folderOf } from '../../../paths.ts';
import { listAssets, listLinks } from '../../page-links.ts';
import { startOf } from '../../page-start.ts';
import { defineRule } from '../../rule.ts';

/** Files of other tools that end like documents. */
const others =
  /^(?:\.|package(?:-lock)?\.json|tsconfig.*\.json|(?:docs|mint|docschema\.config|vercel|book)\.json|.*\.lock\.ya?ml)/i;

/** No page links a document. */
export const orphanSpec = defineRule({
  id: 'spec/orphan-spec',
  severity: 'info',
  preset: 'all',
  docs: {
    summary: 'No page links a document that stands beside linked ones',
    why: 'It goes out of date unnoticed, and whoever searches the repository finds it first.',
    language: 'text',
    bad: ['chat.md          links chat.json', 'chat.json', 'chat-old.json'].join('\n'),
    good: ['chat.md          links chat.json', 'chat.json'].join('\n'),
  },
  *check(input) {
    const linked = new Set(input.operationLinks.flatMap(({ file }) => file ?? []));
    const folders = new Set([...linked].map(folderOf));
    for (const { target } of [...listLinks(input), ...listAssets(input)]) {
      if (target.kind === 'file') linked.add(target.path);
    }
    for (const path of input.files) {
      if (!/\.(?:json|ya?ml)$/i.test(path) || linked.has(path) || !folders.has(folderOf(path))) continue;
      if (others.test(baseName(path))) continue;
      yield { message: 'No page links the document, expected a page or no document', at: startOf(path) };
    }
  },
});
