import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liftCode } from '../../src/parser/lift-code.ts';
import { parsePlainMarkdown, parseWithoutCode } from '../../src/parser/markdown.ts';

const code = 'const answer = { "a": [1, 2] }; // more than forty characters';
const longFence = '`'.repeat(200_000);
const tildes = '~'.repeat(200_000);
const line = fc.constantFrom(
  '```',
  '```js',
  '````',
  '~~~',
  '   ```',
  '    ```',
  '``` `',
  '- item',
  '  ```',
  '> quote',
  '> ```',
  '<div>',
  '<pre>',
  '</pre>',
  '</div>',
  '<!--',
  '-->',
  '| a | b |',
  '| - | - |',
  '{% tab title="a" %}',
  '[a]: https://example.com',
  'text [a] `b',
  'text\u2028```',
  '```\u2028text',
  '---',
  '',
  code,
);
const fenced = fc
  .tuple(fc.constantFrom('```', '~~~js'), fc.array(line, { maxLength: 3 }), fc.constantFrom('```', '~~~'))
  .map(([open, lines, close]) => [open, code, ...lines, close].join('\n'));
const text = fc
  .array(fc.tuple(fc.oneof(line, fenced), fc.constantFrom('\n', '\n\n', '\r\n', '\r')), {
    minLength: 1,
    size: 'medium',
  })
  .map((parts) => parts.flat().join(''));

describe('a page parsed without its code', () => {
  test('has the tree of the whole, or none', () => {
    let read = 0;
    fc.assert(
      fc.property(text, (page) => {
        const root = parseWithoutCode(page);
        if (root === undefined) return;
        read += 1;
        expect(root).toEqual(parsePlainMarkdown(page));
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(50);
  });

  test('takes out code between fences, with attributes of tags after it in their places', () => {
    const page = `# Title\n\n~~~~js\n${code}\n~~~\n~~~~\n\n{% tab title="a" %}\n\n\`\`\`\n${code}\r\n\`\`\`\r\n\nEnd`;
    expect(liftCode(page).text).not.toContain(code);
    expect(parseWithoutCode(page)).toEqual(parsePlainMarkdown(page));
  });

  test.each([
    ['in HTML', `<div>\n\`\`\`\n${code}\n\`\`\`\n</div>\n`],
    ['in a comment', `<!--\n\n\`\`\`\n${code}\n\`\`\`\n\n-->\n`],
    ['without an end', `\`\`\`\n${code}\n`],
    ['longer than what patterns take', `${longFence}\n${code}\n${longFence}\n`],
    ['longer than what patterns take, of tildes', `${tildes}\n${code}\n${tildes}\n`],
  ])('is given up where the fence is no block: %s', (_, page) => {
    expect(parseWithoutCode(page)).toBeUndefined();
  });
});
