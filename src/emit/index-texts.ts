/** The functions of `index.js`; they use its `models`, `operationNames` and `loaders`. */
export const indexFunctions = `
const byName = new Map();
for (const model of models) for (const alias of model.aliases) byName.set(alias, model);
for (const model of models) byName.set(model.id, model);

export function getModel(idOrAlias) {
  return byName.get(idOrAlias);
}

export function listModels({ category, developer, operation } = {}) {
  const hasOperation = (model) =>
    model.operations.some((key) => key === operation || operationNames.get(key) === operation);
  return models.filter(
    (model) =>
      (category === undefined || model.category === category) &&
      (developer === undefined || model.developer === developer) &&
      (operation === undefined || hasOperation(model)),
  );
}

export async function loadModel(idOrAlias) {
  const load = loaders.get(byName.get(idOrAlias)?.id);
  if (!load) throw new RangeError(\`No model \${JSON.stringify(idOrAlias)}\`);
  return load();
}
`;

/** The names that a package can be asked for. */
interface IndexNames {
  readonly models: readonly string[];
  readonly categories: readonly string[];
  readonly developers: readonly string[];
  readonly operations: readonly string[];
}

/** The declarations of `index.js`. */
export function indexDeclarations({ models, categories, developers, operations }: IndexNames): string {
  return `\nimport type { Model, ModelModule } from './types/registry.js';

export type { Model, ModelModule, ModelOperation, Place } from './types/registry.js';
export type { Issue, Valid, Validator } from './types/runtime.js';

/** Ids of the models of this package. */
export type ModelId = ${union(models)};

/** Categories of the models of this package. */
export type Category = ${union(categories)};

/** Developers of the models of this package. */
export type Developer = ${union(developers)};

/** Method and path of the operations that models of this package have. */
export type OperationName = ${union(operations)};

/** Every model, sorted by id. */
export declare const models: readonly Model[];

/** Every category, sorted. */
export declare const categories: readonly Category[];

/** Every developer, sorted. */
export declare const developers: readonly Developer[];

/** Method and path of every operation, sorted. */
export declare const operations: readonly OperationName[];

/** The model that has this id or alias. */
export declare function getModel(idOrAlias: ModelId): Model;
export declare function getModel(idOrAlias: string): Model | undefined;

/** What \`listModels\` selects by; a model matches when it matches every field that is given. */
export interface ModelFilter {
  readonly category?: Category | undefined;
  readonly developer?: Developer | undefined;
  /** Method and path, or the key of one operation in \`registry.json\`. */
  readonly operation?: OperationName | (string & {}) | undefined;
}

/** The models that match every field of the filter, sorted by id; all models without one. */
export declare function listModels(filter?: ModelFilter): Model[];

/** Loads one model with its validators; rejects with a RangeError for an unknown id. */
export declare function loadModel(idOrAlias: ModelId | (string & {})): Promise<ModelModule>;
`;
}

function union(names: readonly string[]): string {
  return names.length > 0 ? names.map((name) => `\n  | ${JSON.stringify(name)}`).join('') : 'never';
}
