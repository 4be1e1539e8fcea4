import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/parser/parse-page.ts';
import { listNodes, readText } from './page-laws.ts';

const times = 2_000;
const many = (text: string): string => text.repeat(times);
const nested: Readonly<Record<string, string>> = {
  quotes: `${many('>')} deepest`,
  'quotes with spaces': `${many('> ')}deepest`,
  'bulleted lists': `${many('* ')}deepest`,
  'numbered lists': `${many('1. ')}deepest`,
  'lists in quotes': `${many('> - ')}deepest`,
  'lists by indent': Array.from({ length: 400 }, (_, depth) => `${' '.repeat(2 * depth)}* deepest`).join(
    '\n',
  ),
  brackets: `${many('[')}deepest${many(']')}`,
  links: `${many('[')}deepest${many('](x)')}`,
  images: `${many('![')}deepest${many('](x)')}`,
  emphasis: `${many('*a ')}deepest${many(' a*')}`,
  'strong emphasis': `${many('**')}deepest${many('**')}`,
  'HTML on one line': `${many('<div>')}deepest${many('</div>')}`,
  'HTML between blank lines': `${many('<div>\n\n')}deepest\n\n${many('</div>\n\n')}`,
  'HTML tables': `${many('<table><tr><td>')}deepest`,
  'HTML in a paragraph': `text ${many('<sub>')}deepest`,
  blocks: `${many('{% hint %}\n')}deepest\n${many('{% endhint %}\n')}`,
  'blocks on one line': `${many('{% tab %}')}deepest${many('{% endtab %}')}`,
};

describe('nesting that parsers do not bear', () => {
  test.each(Object.entries(nested))('%s', (_, text) => {
    const page = parsePage('page.md', `{% hint %}\nfirst\n{% endhint %}\n\n${text}\n\n# Last\n`);
    const deep = page.problems.filter(({ kind }) => kind === 'too-deep');
    expect(deep).toMatchObject([{ kind: 'too-deep', limit: 100 }]);
    // An image holds it in an attribute.
    expect(JSON.stringify(page.children)).toContain('deepest');
    expect(page.children[0]).toMatchObject({ kind: 'block', name: 'hint' });
    expect(listNodes(page.children).some((node) => 'name' in node && node.name === 'h1')).toBe(true);
  });

  test('in code is no nesting', () => {
    const code = `${'>'.repeat(500)}\n${'* '.repeat(500)}a\n${'['.repeat(500)}`;
    const page = parsePage('page.md', `\`\`\`\n${code}\n\`\`\`\n\nText \`${'['.repeat(300)}\`\n`);
    expect(page.problems).toEqual([]);
    expect(page.children).toMatchObject([{ value: code }, { name: 'p' }]);
    expect(readText(page)).toContain('['.repeat(300));
  });

  test('a line of 150 rule characters is a rule', () => {
    expect(parsePage('page.md', `${'* '.repeat(150)}\n`).children).toMatchObject([{ name: 'hr' }]);
  });

  test('a page that no parser bears is refused, with its place', () => {
    const page = parsePage('page.md', 'text\n'.repeat(2_000_000));
    expect(page.problems).toMatchObject([{ kind: 'too-large', at: { line: 1, endColumn: 5 } }]);
  });

  const marks: Readonly<Record<string, string>> = {
    'table rows': `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(20_000)}`,
    emphasis: '*a_'.repeat(20_000),
    quotes: '> a\n\n'.repeat(6_000),
    headings: 'a\n---\n'.repeat(6_000),
    titles: '[a](b ('.repeat(10_000),
    'punctuation of an address': `www.a.b/${'!'.repeat(20_000)}a`,
    backticks: Array.from({ length: 300 }, (_, length) => `${'`'.repeat(length)}a`)
      .join('')
      .repeat(2),
    'unused characters': `${String.fromCharCode(
      ...Array(6400)
        .fill(0xe000)
        .map((code, index) => code + index),
    )}${'*a_'.repeat(20_000)}`,
  };
  test.each(Object.entries(marks))('too many: %s', (_, text) => {
    const page = parsePage('page.md', `{% hint %}\nfirst\n{% endhint %}\n\n${text}`);
    expect(page.children[0]).toMatchObject({ kind: 'block', name: 'hint' });
    const kinds = new Set(page.problems.map(({ kind }) => kind));
    expect(kinds.has('too-many') || kinds.has('too-deep') || text.startsWith('a')).toBe(true);
  });

  test('many items, links and rows are read', () => {
    const text = '* [`relay/x`](x.md "mention") *a*\n'.repeat(1500);
    expect(parsePage('page.md', text).problems).toEqual([]);
  });
});
