import { modelFile } from '../../module-name.ts';
import type { Model } from '../../registry-model.ts';
import { compareText } from '../../text.ts';
import { defineEmitter, type EmitContext } from '../emitter.ts';
import { emittedModels } from '../model-operations.ts';
import { banner, literal } from '../source-text.ts';
import { modelRecord } from './registry.ts';

const functions = `
const byName = new Map();
for (const model of models) for (const alias of model.aliases) byName.set(alias, model);
for (const model of models) byName.set(model.id, model);

export function getModel(idOrAlias) {
  return byName.get(idOrAlias);
}

export function listModels({ category, developer, operation } = {}) {
  return models.filter(
    (model) =>
      (category === undefined || model.category === category) &&
      (developer === undefined || model.developer === developer) &&
      (operation === undefined ||
        model.operations.some((key) => key === operation || labels.get(key) === operation)),
  );
}

export async function loadModel(idOrAlias) {
  const load = loaders.get(byName.get(idOrAlias)?.id);
  if (!load) throw new RangeError(\`No model \${JSON.stringify(idOrAlias)}\`);
  return load();
}
`;

/** `index`: the records of all models and how to find one; loads no validator. */
export const indexModule = defineEmitter({
  name: 'index-module',
  emit: (context) => {
    const models = emittedModels(context);
    return [
      { path: 'index.js', text: indexText(models, context) },
      { path: 'index.d.ts', text: indexDeclarations(models, context) },
    ];
  },
});

function indexText(models: readonly Model[], { registry, options }: EmitContext): string {
  const used = new Set(models.flatMap(({ operations }) => operations));
  const labels = registry.operations
    .filter(({ key }) => used.has(key))
    .map(({ key, method, path }) => `  ${literal([key, `${method.toUpperCase()} ${path}`])},\n`);
  const loaders = models.map(
    ({ id }) => `  [${literal(id)}, () => import(${literal(`./models/${modelFile(id)}.js`)})],\n`,
  );
  return [
    banner(options),
    `export const models = [\n${models.map((model) => `  ${literal(modelRecord(model))},\n`).join('')}];\n`,
    `export const categories = ${literal(distinct(models, 'category'))};\n`,
    `export const developers = ${literal(distinct(models, 'developer'))};\n`,
    `const labels = new Map([\n${labels.join('')}]);\n`,
    `const loaders = new Map([\n${loaders.join('')}]);\n`,
    functions,
  ].join('');
}

function indexDeclarations(models: readonly Model[], { options }: EmitContext): string {
  return `${banner(options)}import type { Model, ModelModule } from './types/registry.js';

export type { Model, ModelModule, ModelOperation } from './types/registry.js';
export type { Issue, Validator } from './types/runtime.js';

/** Ids of the models of this package. */
export type ModelId = ${union(models.map(({ id }) => id))};
/** Categories of the models of this package. */
export type Category = ${union(distinct(models, 'category'))};
/** Developers of the models of this package. */
export type Developer = ${union(distinct(models, 'developer'))};

/** Every model, sorted by id. */
export declare const models: readonly Model[];
export declare const categories: readonly Category[];
export declare const developers: readonly Developer[];

/** The model that has this id or alias. */
export declare function getModel(idOrAlias: ModelId): Model;
export declare function getModel(idOrAlias: string): Model | undefined;

/** The models that match every filter; \`operation\` is a key or such as \`POST /v1/chat/completions\`. */
export declare function listModels(filter?: {
  readonly category?: Category;
  readonly developer?: Developer;
  readonly operation?: string;
}): Model[];

/** Loads one model with its validators; rejects with a RangeError for an unknown id. */
export declare function loadModel(idOrAlias: ModelId | (string & {})): Promise<ModelModule>;
`;
}

function distinct(models: readonly Model[], field: 'category' | 'developer'): string[] {
  return [...new Set(models.flatMap((model) => model[field] ?? []))].sort(compareText);
}

function union(names: readonly string[]): string {
  return names.length > 0 ? names.map((name) => `\n  | ${JSON.stringify(name)}`).join('') : 'never';
}
