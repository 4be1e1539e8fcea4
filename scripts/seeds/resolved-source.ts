import type { CompileOptions } from '../../src/compile.ts';
import { textSource } from './text-source.ts';

/** What a founding page expects of the document that it links. */
export interface ResolvedOperation {
  readonly endpoint: { readonly method?: string; readonly path?: string };
  readonly openapi_block?: { readonly link: string; readonly link_maps_to_repo_path: string } | null;
  readonly responses?: readonly { readonly status: string | null }[];
}

interface Parameter {
  readonly name: string;
  readonly type: string | null;
  readonly required: boolean;
  readonly enum?: readonly unknown[];
}

/** The page at its place in a repository, beside a document of the parameters that are expected of the one it links. */
export function resolvedSource(
  expected: ResolvedOperation,
  text: string,
): { readonly source: ReturnType<typeof textSource>; readonly options: Partial<CompileOptions> } | undefined {
  const { openapi_block: block, endpoint, responses = [] } = expected;
  const [, parameters] =
    Object.entries(expected).find(([key]) => key.startsWith('parameters_when_spec_is_resolved')) ?? [];
  if (!block || parameters === undefined) return undefined;
  const path = block.link_maps_to_repo_path;
  const page = path.replace(/\.json$/, '.md');
  const operation = {
    requestBody: {
      content: { 'application/json': { schema: schemaOf(parameters as readonly Parameter[]) } },
    },
    responses: Object.fromEntries(
      responses.flatMap(({ status }) => (status === null ? [] : [[status, { description: '' }]])),
    ),
  };
  const document = {
    openapi: '3.0.0',
    info: { title: '', version: '1' },
    paths: { [endpoint.path ?? '']: { [endpoint.method ?? '']: operation } },
  };
  return {
    source: textSource({ [page]: text, [path]: JSON.stringify(document) }, [page]),
    options: { urlMappings: [{ prefix: block.link.slice(0, -path.length), folder: '' }] },
  };
}

function schemaOf(parameters: readonly Parameter[]) {
  const properties = parameters.map(({ name, type, enum: values }) => [
    name,
    {
      // What combines schemas is not told further.
      ...(type === null || /Of$/.test(type) ? {} : { type }),
      ...(values === undefined ? {} : { enum: values }),
    },
  ]);
  return {
    type: 'object',
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(properties) as unknown,
  };
}
