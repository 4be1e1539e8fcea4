import type { Model, Operation, OperationContent } from '../registry-model.ts';
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

/** The operations of a model that could be read, in the order of its record. */
export function modelOperations(model: Model, byKey: ReadonlyMap<string, Operation>): ModelOperation[] {
  const operations = model.operations
    .map((key) => byKey.get(key))
    .filter((operation) => operation !== undefined)
    .filter(({ unresolved }) => unresolved === undefined);
  const labels = operations.map(shortLabel);
  return operations.map((operation, index) => {
    const label = shortLabel(operation);
    const shared = labels.some((other, place) => other === label && place !== index);
    return { label: shared ? operation.key : label, operation };
  });
}

/** The models that have an entry of their own. */
export function emittedModels({ registry, options }: EmitContext): readonly Model[] {
  return registry.models.filter(({ hidden }) => options.includeHidden || hidden !== true);
}

/** The request that people mean when they speak of the model: that of its first operation with a body. */
export function mainRequest(operations: readonly ModelOperation[]): MainContent | undefined {
  for (const { label, operation } of operations) {
    const content = mainContent(operation.request?.content ?? {});
    if (content) return { label, ...content };
  }
  return undefined;
}

/** The answer of the operation of the main request, else of the first that has one. */
export function mainResponse(operations: readonly ModelOperation[]): MainContent | undefined {
  const main = mainRequest(operations);
  const first = operations.filter(({ label }) => label === main?.label);
  for (const { label, operation } of [...first, ...operations]) {
    const statuses = Object.keys(operation.responses).filter((status) => /^2|^default$/i.test(status));
    for (const status of statuses) {
      const content = mainContent(operation.responses[status]?.content ?? {});
      if (content) return { label, status, ...content };
    }
  }
  return undefined;
}

function mainContent(
  contents: Readonly<Record<string, OperationContent>>,
): { readonly mediaType: string; readonly schema: NodeId } | undefined {
  const found = Object.entries(contents).flatMap(([mediaType, { schema }]) =>
    schema === undefined ? [] : [{ mediaType, schema }],
  );
  return found.find(({ mediaType }) => mediaType.includes('json')) ?? found[0];
}

function shortLabel({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}
