import { describe, expect, test } from 'vitest';
import { parseSummary } from '../../src/parser/summary.ts';

const text = `# Table of contents

* [Welcome :rocket:](README.md)

## Models <a href="#models" id="models"></a>

* [Text \\_models\\_](models/text/README.md)
  * [flux/1.0](<models/text/a b%20(1).md> "nav title")
    * [Section](./models/text/../page.md#setting%20up)
* Soon
  * [Outside](https://example.com/x)
  * [Above](../up.md)
`;

describe('parseSummary', () => {
  test('reads entries in order, with what stands above them', () => {
    const entries = parseSummary('SUMMARY.md', text).map(({ at, ...entry }) => ({ line: at.line, ...entry }));
    const models = { title: 'Text _models_', path: 'models/text/README.md' };
    const flux = { title: 'flux/1.0', path: 'models/text/a b (1).md' };
    expect(entries).toEqual([
      { line: 3, title: 'Welcome', path: 'README.md', ancestors: [] },
      { line: 7, group: 'Models', ...models, ancestors: [] },
      { line: 8, group: 'Models', ...flux, ancestors: [models] },
      {
        line: 9,
        group: 'Models',
        title: 'Section',
        path: 'models/page.md',
        anchor: 'setting up',
        ancestors: [models, flux],
      },
      { line: 10, group: 'Models', title: 'Soon', ancestors: [] },
      {
        line: 11,
        group: 'Models',
        title: 'Outside',
        url: 'https://example.com/x',
        ancestors: [{ title: 'Soon' }],
      },
      { line: 12, group: 'Models', title: 'Above', url: '../up.md', ancestors: [{ title: 'Soon' }] },
    ]);
  });

  test('places are those of the links; paths are relative to the folder of the file', () => {
    const [entry] = parseSummary('docs/SUMMARY.md', '\ufeff* [A](b.md)\r\n');
    expect(entry).toMatchObject({ path: 'docs/b.md', at: { line: 1, column: 3, endColumn: 12, offset: 3 } });
  });
});
