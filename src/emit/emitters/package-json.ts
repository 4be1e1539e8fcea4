import type { EmitName } from '../../config.ts';
import { modelFile } from '../../module-name.ts';
import type { Model } from '../../registry-model.ts';
import { defineEmitter } from '../emitter.ts';
import { known, recordOf } from '../json.ts';
import { emittedModels } from '../model-operations.ts';

/** The versions of zod whose behaviour the emitted schemas were held against. */
const zodRange = '^4.6.0';

/** `package.json`: one explicit subpath per model, because ids hold characters that patterns and file systems fold. */
export const packageJson = defineEmitter({
  name: 'package-json',
  emit: (context) => {
    const { packageName, packageVersion, packageDescription, license } = context.options;
    const { emits } = context;
    const record = known({
      name: packageName,
      version: packageVersion,
      description: packageDescription,
      license,
      type: 'module',
      engines: { node: '>=20' },
      sideEffects: false,
      exports: recordOf<unknown>(exportsOf(emits, emittedModels(context))),
      types: emits.has('index') ? './index.d.ts' : undefined,
      files: filesOf(emits),
      ...(emits.has('zod')
        ? { peerDependencies: { zod: zodRange }, peerDependenciesMeta: { zod: { optional: true } } }
        : {}),
    });
    return [{ path: 'package.json', text: `${JSON.stringify(record, undefined, 2)}\n` }];
  },
});

type Export = readonly [subpath: string, target: unknown];

function exportsOf(emits: ReadonlySet<EmitName>, models: readonly Model[]): readonly Export[] {
  const ofModels = (prefix: string): Export[] =>
    models.map(({ id, module }) => [
      `./${prefix}${module}`,
      moduleExport(`./${prefix}models/${modelFile(id)}`),
    ]);
  const when = (part: EmitName, ...exports: readonly Export[]) => (emits.has(part) ? exports : []);
  return [
    ...when('index', ['.', moduleExport('./index')]),
    ...when('models', ...ofModels('')),
    ...when('zod', ...ofModels('zod/')),
    ['./registry.json', './registry.json'],
    ['./registry.schema.json', './registry.schema.json'],
    ...when('openapi', ['./openapi.json', './openapi.json']),
    // A pattern, because tools that judge types take every other subpath for a module.
    ...when('llms', ['./*.txt', './*.txt']),
    ...(hasPlaces(emits) ? [['./places', moduleExport('./places')] as const] : []),
    ...when('schemas', ['./schemas/*', './schemas/*']),
    ...when('map', ['./map/*', './map/*']),
    // Models import these themselves; alone they are what was asked for.
    ...(emits.has('models') ? [] : when('types', ['./types/*', { types: './types/*.d.ts' }])),
    ...(emits.has('models') ? [] : when('validators', ['./validators/*', './validators/*.js'])),
    ['./package.json', './package.json'],
  ];
}

function hasPlaces(emits: ReadonlySet<EmitName>): boolean {
  return emits.has('map') && emits.has('index');
}

function filesOf(emits: ReadonlySet<EmitName>): readonly string[] {
  const when = (part: EmitName, ...files: readonly string[]) => (emits.has(part) ? files : []);
  return [
    ...when('index', 'index.js', 'index.d.ts'),
    'registry.json',
    'registry.schema.json',
    ...when('openapi', 'openapi.json'),
    ...when('llms', 'llms.txt'),
    ...when('index', 'bundles', 'index'),
    ...when('map', 'map'),
    ...(hasPlaces(emits) ? ['places.js', 'places.d.ts'] : []),
    ...when('models', 'models'),
    ...when('schemas', 'schemas'),
    ...(emits.has('types') || emits.has('models') ? ['types'] : []),
    ...when('validators', 'validators'),
    ...when('zod', 'zod'),
  ];
}

function moduleExport(stem: string): Record<string, string> {
  return { types: `${stem}.d.ts`, default: `${stem}.js` };
}
