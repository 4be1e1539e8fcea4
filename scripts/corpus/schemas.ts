import { bundleSchema } from '../../src/schema/bundle.ts';
import type { NodeId, OperationSchemas } from '../../src/schema-graph.ts';
import { createAjv } from './ajv.ts';
import type { Check } from './check.ts';

/** Every resolved operation has a request and a response schema, and each compiles under strict ajv. */
export const checkSchemas: Check = async ({ compilation, source }) => {
  const broken: string[] = [];
  const seen = new Set<NodeId>();
  for (const [key, operation] of compilation.operations) {
    for (const id of contentSchemas(operation)) {
      if (seen.has(id)) continue;
      seen.add(id);
      const failure = compileFailure(bundleSchema(compilation.graph, id));
      if (failure !== undefined) broken.push(`${key}: ${failure}`);
    }
  }
  // Operations that only a sample shows stand beside links that lead nowhere.
  const linked = [...compilation.operations].filter(([, { at }]) => !source.pages.includes(at.path));
  const bodiless = linked.flatMap(([key, operation]) => lackOf(key, operation));
  return [
    {
      check: 'schemas compile in strict ajv',
      result: `${seen.size - broken.length} of ${seen.size} distinct roots`,
      passed: broken.length === 0,
      notes: broken,
    },
    {
      check: 'resolved operations with request and response schemas',
      result: `${linked.length - new Set(bodiless.map(({ key }) => key)).size} of ${linked.length}`,
      passed: bodiless.every(({ isDefect }) => isDefect),
      notes: bodiless.map(({ key, lack }) => `${key}: ${lack}`),
    },
  ];
};

function contentSchemas({ request, responses }: OperationSchemas): readonly NodeId[] {
  return [request, ...Object.values(responses)].flatMap((body) =>
    Object.values(body?.content ?? {}).flatMap(({ schema }) => schema ?? []),
  );
}

/** A document that gives no schema where one belongs is its own defect; a GET has no body to describe. */
function lackOf(key: string, operation: OperationSchemas) {
  const responses = Object.values(operation.responses).flatMap(({ content }) => Object.values(content));
  const lacks: { key: string; lack: string; isDefect: boolean }[] = [];
  if (operation.request === undefined && operation.method !== 'get' && operation.method !== 'delete') {
    lacks.push({ key, lack: 'the document gives no request body', isDefect: true });
  }
  if (!responses.some(({ schema }) => schema !== undefined)) {
    lacks.push({ key, lack: 'the document gives no response schema', isDefect: true });
  }
  return lacks;
}

function compileFailure(schema: Readonly<Record<string, unknown>>): string | undefined {
  try {
    createAjv().compile(schema);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
