import { parseSpec } from '../../src/parser/spec.ts';
import { bundleSchema } from '../../src/schema/bundle.ts';
import type { NodeId, OperationSchemas } from '../../src/schema-graph.ts';
import { isSpecFailure } from '../../src/spec-document.ts';
import { createAjv } from './ajv.ts';
import type { Check, CorpusRun } from './check.ts';

/** Every resolved operation has a request and a response schema, and each compiles under strict ajv. */
export const checkSchemas: Check = async (run) => {
  const { compilation, source } = run;
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
  const lacks = await Promise.all(linked.map(([key, operation]) => lacksOf(key, operation, run)));
  const bodiless = lacks.flat();
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

interface Lack {
  readonly key: string;
  readonly lack: string;
  /** The document itself is silent; otherwise the schema was lost by us. */
  readonly isDefect: boolean;
}

/** What an operation has no schema for, judged by the text of its document; a GET has no body to describe. */
async function lacksOf(
  key: string,
  operation: OperationSchemas,
  { source }: CorpusRun,
): Promise<readonly Lack[]> {
  const responses = Object.values(operation.responses).flatMap(({ content }) => Object.values(content));
  const lacksRequest = operation.request === undefined && !['get', 'delete'].includes(operation.method);
  const lacksResponse = !responses.some(({ schema }) => schema !== undefined);
  if (!lacksRequest && !lacksResponse) return [];
  const written = await readOperation(operation, source);
  return [
    ...(lacksRequest ? [judgeLack(key, 'request body', written.requestBody)] : []),
    ...(lacksResponse ? [judgeLack(key, 'response schema', written.responses)] : []),
  ];
}

/** A document is silent where it writes neither a schema nor a reference that could lead to one. */
function judgeLack(key: string, what: string, written: unknown): Lack {
  const isDefect = !/"(?:schema|itemSchema|\$ref)":/.test(JSON.stringify(written) ?? '');
  return {
    key,
    lack: isDefect ? `the document gives no ${what}` : `the ${what} of the document was lost`,
    isDefect,
  };
}

async function readOperation({ at, path, method }: OperationSchemas, source: CorpusRun['source']) {
  const file = await source.readText(at.path);
  const document = file.kind === 'text' ? parseSpec(at.path, file.text) : undefined;
  if (document === undefined || isSpecFailure(document)) throw new Error(`${at.path} is gone`);
  const paths = document.value.paths as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  return paths[path]?.[method] as Readonly<Record<string, unknown>>;
}

function compileFailure(schema: Readonly<Record<string, unknown>>): string | undefined {
  try {
    createAjv().compile(schema);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
