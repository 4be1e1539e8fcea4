import type { OutputFile } from '../../output-file.ts';
import type { Model, Registry } from '../../registry-model.ts';
import { compareText } from '../../text.ts';
import { defineEmitter } from '../emitter.ts';
import { indexDeclarations, indexExports } from '../index-declarations.ts';
import { indexRuntimeText } from '../index-runtime-text.ts';
import { loadersText, schemaTableText } from '../index-tables.ts';
import { deprecation } from '../model-comments.ts';
import { emittedModels, operationName } from '../model-operations.ts';
import { modelTypes } from '../model-types.ts';
import { recordsText } from '../records-text.ts';
import { banner, literalText } from '../source-text.ts';

/** `index`: the records of all models, and functions that find models and load what they are asked for. */
export const indexModule = defineEmitter({
  name: 'index-module',
  part: 'index',
  emit: (context) => {
    const models = emittedModels(context);
    const names = operationNames(models, context.registry);
    const declarations = indexDeclarations({
      models: models.map(({ id }) => id),
      deprecated: models.flatMap((model) => deprecation(model).map((reason) => ({ id: model.id, reason }))),
      categories: distinct(models, 'category'),
      developers: distinct(models, 'developer'),
      operations: distinctNames(names),
    });
    const first = banner(context.options);
    const files: readonly OutputFile[] = [
      { path: 'index.js', text: indexExports },
      { path: 'index.d.ts', text: declarations },
      { path: 'index/records.js', text: `${recordsText(models, names)}${listsText(models, names)}` },
      { path: 'index/loaders.js', text: loadersText(models) },
      { path: 'index/schemas.js', text: schemaTableText(context) },
      { path: 'index/runtime.js', text: indexRuntimeText },
      { path: 'types/models.d.ts', text: modelTypes(models, context) },
    ];
    return files.map(({ path, text }) => ({ path, text: `${first}${text}` }));
  },
});

function listsText(models: readonly Model[], names: ReadonlyMap<string, string>): string {
  return [
    `export const categories = ${literalText(distinct(models, 'category'))};\n`,
    `export const developers = ${literalText(distinct(models, 'developer'))};\n`,
    `export const operations = ${literalText(distinctNames(names))};\n`,
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
