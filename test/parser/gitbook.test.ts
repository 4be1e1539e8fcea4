import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { remarkGitbook } from '../../src/parser/gitbook/remark-gitbook.ts';
import { createTagScanner } from '../../src/parser/gitbook/scan-tag.ts';

const processor = unified().use(remarkParse).use(remarkGitbook).freeze();

describe('the plugin alone', () => {
  test('gives nodes with exact positions of tags and attributes', () => {
    const text = '* `flux-realism`\n\t{% hint style="100%}" icon=bolt %} \t{% endhint %}\n';
    const found = readTags(processor.parse(text));
    expect(found.map(({ name, closing }) => [name, closing])).toEqual([
      ['hint', false],
      ['hint', true],
    ]);
    for (const tag of found) expect(slice(text, tag)).toMatch(/^\{% .* %\}$/);
    expect(found[0]?.attributes?.map((attribute) => slice(text, attribute))).toEqual([
      'style="100%}"',
      'icon=bolt',
    ]);
  });

  test('leaves what is no tag to markdown', () => {
    const text = 'a {%} b {% 1 %} c {% x="1" %} d {% hint';
    expect(readTags(processor.parse(text))).toEqual([]);
  });

  test.each(['{% {% {%', '{% a b="', '{% a b=“', '{% a \'b" ', '{% a b="x” '])(
    'reads a long line of %s in proportion to its length',
    (piece) => {
      const steps = [20_000, 40_000].map((times) => {
        const text = piece.repeat(times);
        const scanner = createTagScanner(text);
        for (const { index } of text.matchAll(/\{%/g)) scanner.scan(index);
        return scanner.steps();
      });
      expect(steps[1]).toBeLessThanOrEqual(2 * (steps[0] ?? 0) + 100);
    },
  );

  test('a long line that holds no tag stays one text', () => {
    const text = `a ${'{% {% {%'.repeat(50_000)}`;
    expect(processor.parse(text).children).toMatchObject([{ children: [{ type: 'text', value: text }] }]);
  });
});

interface Node {
  readonly type?: string;
  readonly name?: string | null;
  readonly closing?: boolean;
  readonly attributes?: readonly Node[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { offset?: number }; readonly end: { offset?: number } } | undefined;
}

function readTags(node: Node): readonly Node[] {
  return node.type === 'gitbookTag' ? [node] : (node.children ?? []).flatMap(readTags);
}

function slice(text: string, node: Node): string {
  return text.slice(node.position?.start.offset, node.position?.end.offset);
}
