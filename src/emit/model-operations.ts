import type { Model, Operation, OperationContent, Registry } from '../registry-model.ts';
import type { NodeId } from '../schema-graph.ts';
import type { EmitContext } from './emitter.ts';

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

/** The request that people mean when they speak of the model: that of the first `POST` with a body, else of the first operation with one. */
export function mainRequest(operations: readonly ModelOperation[]): MainContent | undefined {
  const creating = operations.filter(({ operation }) => operation.method === 'post');
  for (const { label, operation } of [...creating, ...operations]) {
    const content = mainContent(operation.request?.content ?? {});
    if (content) return { label, ...content };
  }
  return undefined;
}

/**
 * The answer to the main request: that of its operation, else of another with the same method and path. The answer
 * of the first operation that has one where no operation takes a request.
 */
export function mainResponse(operations: readonly ModelOperation[]): MainContent | undefined {
  const main = mainRequest(operations);
  const asking = operations.find(({ label }) => label === main?.label);
  const alike = asking
    ? operations.filter(({ operation }) => operationName(operation) === operationName(asking.operation))
    : operations;
  for (const { label, operation } of asking ? [asking, ...alike] : alike) {
    for (const status of answerStatuses(operation)) {
      const content = mainContent(operation.responses[status]?.content ?? {});
      if (content) return { label, status, ...content };
    }
  }
  return undefined;
}

function answerStatuses({ responses }: Operation): readonly string[] {
  const statuses = Object.keys(responses);
  return [...statuses.filter((status) => status.startsWith('2')), ...statuses.filter(isDefault)];
}

function isDefault(status: string): boolean {
  return status.toLowerCase() === 'default';
}

function labelOperations(operations: readonly Operation[]): ModelOperation[] {
  const labels = operations.map(operationName);
  return operations.map((operation, index) => {
    const label = operationName(operation);
    const shared = labels.some((other, place) => other === label && place !== index);
    return { label: shared ? operation.key : label, operation };
  });
}

function mainContent(
  contents: Readonly<Record<string, OperationContent>>,
): { readonly mediaType: string; readonly schema: NodeId } | undefined {
  const found = Object.entries(contents).flatMap(([mediaType, { schema }]) =>
    schema === undefined ? [] : [{ mediaType, schema }],
  );
  return found.find(({ mediaType }) => mediaType.includes('json')) ?? found[0];
}

/** Method and path, such as `POST /v1/chat/completions`. */
export function operationName({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}
