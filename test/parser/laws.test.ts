import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTagScanner } from '../../src/parser/gitbook/scan-tag.ts';
import { parseMarkdown } from '../../src/parser/markdown.ts';
import { parsePage } from '../../src/parser/parse-page.ts';
import { countTags, expectExactSpans, expectTagSlices, parsePlain, readText } from './page-laws.ts';

const markdown = [
  '# flux-realism\n',
  '\n',
  '\n\n',
  '* item ',
  '  * inner ',
  '1. one ',
  '> quote ',
  '```json\n',
  '```\n',
  '````\n',
  '    ',
  '  ',
  '\t',
  '`code` ',
  '`',
  '**bold** ',
  '*',
  '_',
  '[link](a.md "t") ',
  '[',
  '](b)',
  '![a](b.png)',
  'text ',
  '| a | b |\n|---|---|\n| `x` | y |\n',
  '---\n',
  '===\n',
  'a@b.co ',
  'www.example.com ',
  '&#x20;',
  '&amp;',
  '\\',
  '[ref]: <x y>\n',
  '[^1]',
  '[^1]: note\n',
  '- [x] done\n',
  '~~gone~~',
  '{',
  '%}',
  '\r\n',
  '\u{1f600}',
];
const html = [
  '<details>\n',
  '<summary>s</summary>',
  '</details>\n',
  '<table><tr><td>',
  '</td></tr></table>',
  '<br>',
  '<p>',
  '</p>',
  '<mark>',
  '</mark>',
  '<sub>',
  '<b>',
  '</b>',
  '<a href="x">',
  '</a>',
  '<pre>',
  '</pre>',
  '<code>',
  '</code>',
  '<div>',
  '</div>',
  '<div data-gb-custom-block data-tag="hint">',
  '<img src="x">',
  '<!-- c -->',
  '<!--',
  '<',
  '<x/>',
  '<li>',
  '<script>',
  '<title>',
  '<template>',
  '</template>',
  '<svg>',
  '<select>',
  '<div\n',
  'class="',
  '>',
];
const tags = [
  '{% hint style="info" %}',
  '{% endhint %}',
  '{% tabs %}',
  '{% tab title="a > b" %}',
  '{% endtab %}',
  '{% endtabs %}',
  '{% embed url="https://x" %}',
  '{% endembed %}',
  '{% code %}\n',
  '{% endcode %}\n',
  '{% @a/b c=1 %}',
  '{% nope %}',
  '{% hint style= %}',
  '{%',
  '\\{% hint %}',
  '{% a b="',
];
const anyText = (...pieces: readonly (readonly string[])[]) =>
  fc.array(fc.constantFrom(...pieces.flat()), { maxLength: 30 }).map((parts) => parts.join(''));

describe('laws of the parser', () => {
  test('no mixture of tags, markdown and HTML throws, and every place is exact', () => {
    fc.assert(
      fc.property(anyText(markdown, html, tags), fc.boolean(), (body, mark) => {
        const text = mark ? `\ufeff${body}` : body;
        const page = parsePage('page.md', text);
        expectExactSpans(page, text);
        expectTagSlices(page, text);
      }),
      { numRuns: 3000 },
    );
  });

  test('without tags the tree is that of remark', () => {
    fc.assert(
      fc.property(anyText(markdown, html), (text) => {
        expect(parseMarkdown(text).root).toEqual(parsePlain(text));
      }),
      { numRuns: 1500 },
    );
  });

  test('lines of HTML are read as remark reads them, wherever they stand', () => {
    const indents = ['', ' ', '   ', '    ', '\t', '> ', '* ', '  ', '1. '];
    const lines = [
      '<div>',
      '</div>',
      '<div',
      '<div/>',
      '<div class="a">b',
      '<DETAILS>',
      '</details>',
      '<a href=b>',
      '<a href=b/c>',
      '<a b=\'c\' d = "e" f>',
      '<x-y/>',
      '</x >',
      '<a b="c"d>',
      '<a>b',
      '<pre>',
      '</pre>',
      '<prefix>',
      '<p>',
      '<h1 ',
      '<tr>',
      '<!-- c',
      '-->',
      '<?x',
      '',
      'text',
      '# t',
      '- i',
      '```',
      '<script>',
      '</script>',
      '<a\t>',
      '<a/ >',
      '===',
    ];
    const line = fc
      .tuple(fc.constantFrom(...indents), fc.constantFrom(...lines))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (parts, end) => {
        const text = parts.join(end);
        expect(parseMarkdown(text).root).toEqual(parsePlain(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('every tag outside code is accounted for', () => {
    const around: readonly ((tag: string) => string)[] = [
      (tag) => `${tag}\n`,
      (tag) => `text ${tag} text\n`,
      (tag) => `* item\n  ${tag}\n`,
      (tag) => `> quote\n${tag}\n`,
      (tag) => `1. one\n\n   ${tag}\n\n`,
      (tag) => `\n<p>${tag}</p>\n\n`,
      (tag) => `\n<table><tr><td>${tag}</td></tr></table>\n\n`,
      (tag) => `**a ${tag} b**\n`,
      (tag) => `[l ${tag}](x)\n`,
      (tag) => `## Heading ${tag}\n`,
      (tag) => `\n| a |\n|---|\n| ${tag} |\n\n`,
    ];
    const whole = tags.slice(0, 11).map((tag) => tag.trim());
    const part = fc.tuple(fc.constantFrom(...whole), fc.constantFrom(...around));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 15 }), (parts) => {
        const text = parts.map(([tag, wrap]) => wrap(tag)).join('');
        expect(countTags(parsePage('page.md', text), text)).toBe(parts.length);
      }),
      { numRuns: 1500 },
    );
  });

  test('no text is lost, whatever stands around it', () => {
    const broken = [...markdown, ...html, ...tags].filter(
      (piece) => !/^<(!--|[a-z]+\n|$)|class|>|\[ref|\[\^1\]:|---/.test(piece),
    );
    const safe = [
      ...broken,
      '<mark>',
      '<sub>',
      '<b>',
      '<details>\n',
      '</details>\n',
      '<table><tr><td>',
      '</td></tr></table>',
      '<a href="x">',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...safe), { maxLength: 25 }), (parts) => {
        const text = parts.map((part, index) => `${part}\n\nword${index}x\n\n`).join('');
        const read = readText(parsePage('page.md', text));
        for (const index of parts.keys()) expect(read).toContain(`word${index}x`);
      }),
      { numRuns: 1000 },
    );
  });

  test('scanning for tags reads each character a few times at most', () => {
    const hostile = fc
      .array(fc.constantFrom('{% ', 'a', '="', "='", '=“', '”', '"', "'", ' ', '%}', 'b c', '=', '\n'), {
        maxLength: 400,
      })
      .map((parts) => parts.join('').repeat(5));
    fc.assert(
      fc.property(hostile, (text) => {
        const scanner = createTagScanner(text);
        for (const { index } of text.matchAll(/\{%/g)) scanner.scan(index);
        expect(scanner.steps()).toBeLessThanOrEqual(6 * text.length + 10);
      }),
      { numRuns: 2000 },
    );
  });
});
