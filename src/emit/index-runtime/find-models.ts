import { models, operationNames } from './generated/records.ts';
import type { ModelRecord } from './model-record.ts';

/** What models are selected by. */
interface ModelFilter {
  readonly category?: string | undefined;
  readonly developer?: string | undefined;
  /** Method and path, or a key. */
  readonly operation?: string | undefined;
  readonly status?: string | undefined;
}

let byName: Map<string, ModelRecord> | undefined;

/** The model that has this id or alias. */
export function getModel(idOrAlias: string): ModelRecord | undefined {
  byName ??= new Map([
    ...models.flatMap((model) => model.aliases.map((alias) => [alias, model] as const)),
    ...models.map((model) => [model.id, model] as const),
  ]);
  return byName.get(idOrAlias);
}

/** The models that match every field of the filter. */
export function listModels({ category, developer, operation, status }: ModelFilter = {}): ModelRecord[] {
  const hasOperation = (model: ModelRecord) =>
    model.operations.some((key) => key === operation || operationNames.get(key) === operation);
  return models.filter(
    (model) =>
      (category === undefined || model.category === category) &&
      (developer === undefined || model.developer === developer) &&
      (status === undefined || (model.status ?? 'active') === status) &&
      (operation === undefined || hasOperation(model)),
  );
}
