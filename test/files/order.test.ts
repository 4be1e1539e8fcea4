import { expect, it } from 'vitest';
import { orderWrites } from '../../src/files/order.ts';

const orderOf = (files: Readonly<Record<string, string>>) =>
  orderWrites(Object.entries(files).map(([path, text]) => ({ path, text }))).map(({ path }) => path);

it('puts what is referred to first, and the entry points last', () => {
  expect(
    orderOf({
      'package.json': '{ "exports": { ".": "./index.js" } }',
      'README.md': '',
      'index.js': "import './models/acme/one.js';",
      'registry.json': '{ "schema": "schemas/a.json" }',
      'models/acme/one.js': "export * from '../../validators/v.js';",
      'models/acme/one.d.ts': "export * from '../../types/b.js';",
      'schemas/a.json': '{ "$ref": "b.json#/x" }',
      'schemas/b.json': '{ "$ref": "./c.json" }',
      'schemas/c.json': '{}',
      'types/b.d.ts': "import type { C } from './c.js';",
      'types/c.d.ts': '',
      'validators/v.js': '',
    }),
  ).toEqual([
    'schemas/c.json',
    'types/c.d.ts',
    'validators/v.js',
    'schemas/b.json',
    'types/b.d.ts',
    'schemas/a.json',
    'models/acme/one.d.ts',
    'models/acme/one.js',
    'registry.json',
    'index.js',
    'README.md',
    'package.json',
  ]);
});

it('cuts a circle, not what refers to it', () => {
  expect(
    orderOf({
      'schemas/a.json': '{ "$ref": "m.json" }',
      'schemas/m.json': '{ "$ref": "n.json" }',
      'schemas/n.json': '{ "$ref": "m.json" }',
    }),
  ).toEqual(['schemas/m.json', 'schemas/a.json', 'schemas/n.json']);
});

it('bears long chains', () => {
  const files = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, index) => [
      `schemas/${index}.json`,
      `{ "$ref": "${index + 1}.json" }`,
    ]),
  );
  expect(orderOf(files)[0]).toBe('schemas/19999.json');
});
