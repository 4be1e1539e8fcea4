import { modelFile } from '../../module-name.ts';
import { defineEmitter } from '../emitter.ts';
import { known, recordOf } from '../json.ts';
import { emittedModels } from '../model-operations.ts';

/** `package.json`: one explicit subpath per model, because ids hold characters that patterns and file systems fold. */
export const packageJson = defineEmitter({
  name: 'package-json',
  emit: (context) => {
    const { packageName, packageVersion, packageDescription, license } = context.options;
    const models = emittedModels(context).map(
      ({ id, module }) => [`./${module}`, moduleExport(`./models/${modelFile(id)}`)] as const,
    );
    const record = known({
      name: packageName,
      version: packageVersion,
      description: packageDescription,
      license,
      type: 'module',
      engines: { node: '>=20' },
      sideEffects: false,
      exports: recordOf<unknown>([
        ['.', moduleExport('./index')],
        ...models,
        ['./registry.json', './registry.json'],
        ['./registry.schema.json', './registry.schema.json'],
        ['./openapi.json', './openapi.json'],
        // A pattern, because tools that judge types take every other subpath for a module.
        ['./*.txt', './*.txt'],
        ['./schemas/*', './schemas/*'],
        ['./map/*', './map/*'],
        ['./package.json', './package.json'],
      ]),
      types: './index.d.ts',
      files: [
        'index.js',
        'index.d.ts',
        'registry.json',
        'registry.schema.json',
        'openapi.json',
        'llms.txt',
        'bundles',
        'index',
        'map',
        'models',
        'schemas',
        'types',
        'validators',
      ],
    });
    return [{ path: 'package.json', text: `${JSON.stringify(record, undefined, 2)}\n` }];
  },
});

function moduleExport(stem: string): Record<string, string> {
  return { types: `${stem}.d.ts`, default: `${stem}.js` };
}
