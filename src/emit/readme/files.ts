import type { EmitName } from '../../config.ts';

const rows: readonly (readonly [part: EmitName | undefined, file: string, holds: string])[] = [
  ['index', 'index.js', 'functions that find models and load what they are asked for; no validator'],
  ['zod', 'zod/models/', 'per model: schemas of its operations for Zod 4'],
  [undefined, 'registry.json', 'every model, operation and page, described by `registry.schema.json`'],
  ['schemas', 'schemas/', 'JSON Schema 2020-12 of every request, response and parameter'],
  ['openapi', 'openapi.json', 'the operations as one OpenAPI 3.1 document'],
  ['llms', 'llms.txt', 'what an agent needs to know of the package, and its models, one line each'],
  [
    'map',
    'map/',
    'per operation: where each schema comes from, a pointer into a document or a line of a page; a file name ends with 16 digits of the SHA-256 of the key',
  ],
  [
    'map',
    'places.js',
    'imported as `places`: `await docsPlace(issue, { model })` is the place in the docs that an issue is about',
  ],
];

/** The section that says which files there are. */
export function filesSection(emits: ReadonlySet<EmitName>): string {
  const models = emits.has('models') ? [row('models/', modelsHold(emits))] : [];
  const [first = '', ...others] = rows
    .filter(([part]) => part === undefined || emits.has(part))
    .map(([, file, holds]) => row(file, holds));
  const listed = emits.has('index') ? [first, ...models, ...others] : [...models, first, ...others];
  return `## Files

| file | holds |
| --- | --- |
${listed.join('')}`;
}

function modelsHold(emits: ReadonlySet<EmitName>): string {
  const parts = [
    'its record',
    'its operations',
    ...(emits.has('types') ? ['its types'] : []),
    ...(emits.has('validators') ? ['its validators'] : []),
  ];
  return `per model: ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function row(file: string, holds: string): string {
  return `| \`${file}\` | ${holds} |\n`;
}
