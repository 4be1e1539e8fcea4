import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/parser/parse-page.ts';
import { listNodes, readText } from './page-laws.ts';

const times = 10_000;
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
    expect(page.problems).toMatchObject([{ kind: 'too-deep', limit: 100 }]);
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
});
