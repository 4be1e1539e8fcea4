import { functionsText } from './index-functions.ts';

/** Text of `index.js`. */
export const indexExports = `export { categories, developers, models, operations } from './index/records.js';
export {
  dropUnknown,
  getModel,
  isModelId,
  jsonSchema,
  listModels,
  loadModel,
  resolveModelId,
  toolSchema,
  UnknownModelError,
  UnknownOperationError,
  validate,
} from './index/runtime.js';
`;

/** The names that a package can be asked for. */
interface IndexNames {
  readonly models: readonly string[];
  readonly deprecated: readonly { readonly id: string; readonly reason: string }[];
  readonly categories: readonly string[];
  readonly developers: readonly string[];
  readonly operations: readonly string[];
}

/** The declarations of `index.js`. */
export function indexDeclarations(names: IndexNames): string {
  return [head, namesText(names), typesText, valuesText(names), functionsText].join('\n');
}

const head = `import type { Models } from './types/models.js';
import type { Model, ModelModule } from './types/registry.js';
import type { Issue, Validator } from './types/runtime.js';

export type { Models } from './types/models.js';
export type { Model, ModelModule, ModelOperation, Place } from './types/registry.js';
export type { Issue, IssueCode, IssueOptions, Valid, Validator } from './types/runtime.js';
`;

function namesText({ models, categories, developers, operations }: IndexNames): string {
  return `/** Ids of the models of this package. */
export type ModelId =${union(models)};

/** Categories of the models of this package. */
export type Category =${union(categories)};

/** Developers of the models of this package. */
export type Developer =${union(developers)};

/** Method and path of the operations that models of this package have. */
export type OperationName =${union(operations)};

/** \`active\` where the pages say nothing. */
export type Status = 'active' | 'deprecated' | 'retired';
`;
}

const typesText = `/** Narrows models; one matches when it matches every field that is given. */
export interface ModelFilter {
  readonly category?: Category | undefined;
  readonly developer?: Developer | undefined;
  /** Method and path, or the key of one operation in \`registry.json\`. */
  readonly operation?: OperationName | (string & {}) | undefined;
  readonly status?: Status | undefined;
}

/** Ids of the models that match: \`ModelIdOf<{ category: '…'; developer: '…' }>\`. */
export type ModelIdOf<Filter extends ModelFilter> = {
  [Id in ModelId]: Models[Id] extends { readonly [Field in Exclude<keyof Filter, 'operation'>]: Filter[Field] }
    ? Filter extends { readonly operation: infer Name }
      ? Name extends OperationNames<Id> ? Id : string extends Name ? Id : never
      : Id
    : never;
}[ModelId];

type OperationsOf<Id extends ModelId> = Models[Id]['operations'];
type AnyOperation<Id extends ModelId> = OperationsOf<Id>[keyof OperationsOf<Id>];

type KeyOf<Operation> = Operation extends { readonly key: infer Key extends string } ? Key : never;
type NameOf<Operation> = Operation extends { readonly name: infer Name extends string } ? Name : never;
type OperationNames<Id extends ModelId> = OperationOf<Id> | NameOf<AnyOperation<Id>>;

/** The operations of a model, by method and path or by key; two that share method and path are told apart by key alone. */
export type OperationOf<Id extends ModelId> =
  | (keyof OperationsOf<Id> & string)
  | KeyOf<AnyOperation<Id>>;

type Chosen<Id extends ModelId, Operation> = Operation extends keyof OperationsOf<Id>
  ? OperationsOf<Id>[Operation]
  : Extract<AnyOperation<Id>, { readonly key: Operation }>;

type Member<T, Name> = Name extends keyof T ? T[Name] : never;

/** What a model is sent: by its main request, or by an operation that is named. */
export type RequestOf<Id extends ModelId, Operation extends OperationOf<Id> = never> = [Operation] extends [never]
  ? Models[Id]['request']
  : Member<Chosen<Id, Operation>, 'body'>;

/** What a model answers: to its main request, or to an operation that is named; for a status and media type that are named. */
export type ResponseOf<
  Id extends ModelId,
  Operation extends OperationOf<Id> = never,
  Status extends StatusOf<Id, Operation> = never,
  MediaType extends string = never,
> = [Operation] extends [never]
  ? Models[Id]['response']
  : [Status] extends [never]
    ? Member<Chosen<Id, Operation>, 'answer'>
    : Contents<Member<Member<Chosen<Id, Operation>, 'responses'>, Status>, MediaType>;

/** The statuses that an operation of a model answers with. */
export type StatusOf<Id extends ModelId, Operation extends OperationOf<Id> = OperationOf<Id>> = keyof Member<
  Chosen<Id, [Operation] extends [never] ? OperationOf<Id> : Operation>,
  'responses'
> &
  string;

type Contents<Content, MediaType> = [MediaType] extends [never] ? Content[keyof Content] : Member<Content, MediaType>;
`;

function valuesText({ deprecated }: IndexNames): string {
  return `/** Every model, sorted by id. */
export declare const models: readonly Model[];

/** Every category, sorted. */
export declare const categories: readonly Category[];

/** Every developer, sorted. */
export declare const developers: readonly Developer[];

/** Method and path of every operation, sorted. */
export declare const operations: readonly OperationName[];

${deprecated.map(({ id, reason }) => `/** ${reason.replaceAll('*/', '*\\/')} */\nexport declare function getModel(id: ${JSON.stringify(id)}): Model;\n`).join('')}/** The model that has this id or alias. */
export declare function getModel<Id extends ModelId>(id: Id): Model & { readonly id: Id };
/** The model that has this id or alias; nothing for another text. */
export declare function getModel(idOrAlias: string): Model | undefined;
`;
}

function union(names: readonly string[]): string {
  return names.length > 0 ? names.map((name) => `\n  | ${JSON.stringify(name)}`).join('') : ' never';
}
