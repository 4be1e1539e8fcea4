import { modelFile } from '../../module-name.ts';
import type { Model, Registry } from '../../registry-model.ts';
import { compareText } from '../../text.ts';
import { defineEmitter, type EmitContext } from '../emitter.ts';
import { indexDeclarations, indexFunctions } from '../index-texts.ts';
import { emittedModels, operationName } from '../model-operations.ts';
import { moduleRecord } from '../model-record.ts';
import { banner, literal, literalText } from '../source-text.ts';

/** `index`: the records of all models and how to find one; loads no validator. */
export const indexModule = defineEmitter({
  name: 'index-module',
  emit: (context) => {
    const models = emittedModels(context);
    const names = operationNames(models, context.registry);
    const declarations = indexDeclarations({
      models: models.map(({ id }) => id),
      categories: distinct(models, 'category'),
      developers: distinct(models, 'developer'),
      operations: distinctNames(names),
    });
    return [
      { path: 'index.js', text: indexText(models, names, context) },
      { path: 'index.d.ts', text: `${banner(context.options)}${declarations}` },
    ];
  },
});

function indexText(
  models: readonly Model[],
  names: ReadonlyMap<string, string>,
  { options }: EmitContext,
): string {
  const records = models.map((model) => `  ${literalText(moduleRecord(model), '  ')},\n`);
  const loaders = models.map(
    ({ id }) => `  [${literal(id)}, () => import(${literal(`./models/${modelFile(id)}.js`)})],\n`,
  );
  return [
    banner(options),
    `export const models = [\n${records.join('')}];\n`,
    `\nexport const categories = ${literalText(distinct(models, 'category'))};\n`,
    `\nexport const developers = ${literalText(distinct(models, 'developer'))};\n`,
    `\nexport const operations = ${literalText(distinctNames(names))};\n`,
    `\nconst operationNames = new Map([\n${[...names].map((entry) => `  ${literal(entry)},\n`).join('')}]);\n`,
    `\nconst loaders = new Map([\n${loaders.join('')}]);\n`,
    indexFunctions,
  ].join('');
}

/** Key → method and path of the operations that models of the package have. */
function operationNames(models: readonly Model[], { operations }: Registry): ReadonlyMap<string, string> {
  const used = new Set(models.flatMap((model) => model.operations));
  const own = operations.filter(({ key }) => used.has(key));
  return new Map(own.map((operation) => [operation.key, operationName(operation)]));
}

function distinctNames(names: ReadonlyMap<string, string>): string[] {
  return [...new Set(names.values())].sort(compareText);
}

function distinct(models: readonly Model[], field: 'category' | 'developer'): string[] {
  return [...new Set(models.flatMap((model) => model[field] ?? []))].sort(compareText);
}
