import type { Model, Operation, OperationContent, Registry } from '../registry-model.ts';
import type { NodeId } from '../schema-graph.ts';
import { type Choosable, type ContentChoice, chooseContent } from './choose-content.ts';
import type { EmitContext } from './emitter.ts';
import { recordOf } from './json.ts';

/** An operation as the entry of one model shows it. */
export interface ModelOperation {
  /** `POST /v1/x`; the whole key where two operations of the model share that. */
  readonly label: string;
  readonly operation: Operation;
}

/** The schema of one media type, with the place it has in the entry of a model. */
export interface MainContent {
  readonly label: string;
  readonly status?: string;
  readonly mediaType: string;
  readonly schema: NodeId;
}

/** Finds the operations of a model that could be read, in the order in which its pages show them. */
export function operationFinder(registry: Registry): (model: Model) => readonly ModelOperation[] {
  const byKey = new Map(registry.operations.map((operation) => [operation.key, operation]));
  const onPage = new Map(registry.pages.map(({ path, operations }) => [path, operations]));
  return (model) => {
    const own = new Set(model.operations);
    const pages = [model.page, ...model.alsoAt.map(({ path }) => path)];
    const shown = pages.flatMap((path) => onPage.get(path) ?? []).filter((key) => own.has(key));
    const operations = [...new Set([...shown, ...own])]
      .map((key) => byKey.get(key))
      .filter((operation) => operation !== undefined)
      .filter(({ unresolved }) => unresolved === undefined);
    return labelOperations(operations);
  };
}

/** The models that have an entry of their own. */
export function emittedModels({
  registry,
  options,
}: Pick<EmitContext, 'registry' | 'options'>): readonly Model[] {
  return registry.models.filter(({ hidden }) => options.includeHidden || hidden !== true);
}

/** The request that people mean when they speak of the model. */
export function mainRequest(operations: readonly ModelOperation[]): MainContent | undefined {
  return mainContent(operations, {});
}

/** The answer to the main request. */
export function mainResponse(operations: readonly ModelOperation[]): MainContent | undefined {
  return mainContent(operations, { response: true });
}

/** The content of these operations that is meant, by its schema. */
export function mainContent(
  operations: readonly ModelOperation[],
  choice: ContentChoice,
): MainContent | undefined {
  const chosen = chooseContent(
    operations.map(({ label, operation }) => [label, choosable(operation)] as const),
    choice,
  );
  if (!chosen) return undefined;
  const { content: schema, ...place } = chosen;
  return { ...place, schema };
}

function choosable({ method, path, key, request, responses }: Operation): Choosable<NodeId> {
  return {
    method,
    path,
    key,
    request: request && schemasOf(request.content),
    responses: recordOf(
      Object.entries(responses).map(([status, { content }]) => [status, schemasOf(content)] as const),
    ),
  };
}

function schemasOf(contents: Readonly<Record<string, OperationContent>>): Readonly<Record<string, NodeId>> {
  return recordOf(
    Object.entries(contents).flatMap(([mediaType, { schema }]) =>
      schema === undefined ? [] : [[mediaType, schema] as const],
    ),
  );
}

function labelOperations(operations: readonly Operation[]): ModelOperation[] {
  const labels = operations.map(operationName);
  return operations.map((operation, index) => {
    const label = operationName(operation);
    const shared = labels.some((other, place) => other === label && place !== index);
    return { label: shared ? operation.key : label, operation };
  });
}

/** Method and path, such as `POST /v1/chat/completions`. */
export function operationName({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}
