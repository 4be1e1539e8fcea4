import type { Compilation } from '../compilation.ts';
import type { PageDocument } from '../page-document.ts';
import type { CodeSample, Fact, OperationLink, PageFacts, ResponseSample } from '../page-facts.ts';
import { pageFile } from '../page-file.ts';
import type { Place, SpecPlace } from '../place.ts';
import type { Model, Operation, RegistryPage } from '../registry-model.ts';
import type { ContentSchema, NodeId, OperationSchemas } from '../schema-graph.ts';
import { escapePointer } from '../schema-keywords.ts';
import { describeType } from './describe-type.ts';
import { inspectSchemas } from './inspect-schemas.ts';
import type {
  InspectedCode,
  InspectedFact,
  InspectedOperation,
  InspectedPage,
  InspectedParameter,
  InspectedPointer,
  InspectedResponse,
  Inspection,
} from './inspection.ts';

/** Finds lines and columns in a document; asked once per document with all pointers. */
export type Locate = (path: string, pointers: readonly string[]) => Promise<ReadonlyMap<string, Place>>;

/** A compilation and the path of a page, or of a file of several → what was understood of it. */
export async function inspectPage(
  compilation: Compilation,
  path: string,
  locate: Locate,
): Promise<Inspection> {
  const pages = compilation.pages.filter((page) => page.path === path || pageFile(page) === path);
  return { pages: await Promise.all(pages.map((page) => toPage(page, compilation, locate))) };
}

/** A compilation and a model → its record, and what was understood of each page that lists it. */
export async function inspectModel(
  compilation: Compilation,
  model: Model,
  locate: Locate,
): Promise<Inspection> {
  const pages = compilation.pages.filter(({ ids }) => ids.some(({ value }) => value === model.id));
  return { model, pages: await Promise.all(pages.map((page) => toPage(page, compilation, locate))) };
}

async function toPage(page: PageFacts, compilation: Compilation, locate: Locate): Promise<InspectedPage> {
  const { registry } = compilation;
  const record = registry.pages.find(({ path }) => path === page.path);
  const models = new Map(registry.models.map((model) => [model.id, model]));
  return {
    path: page.path,
    format: page.format,
    formatReason: page.formatReason,
    formatVariant: page.formatVariant,
    kind: record?.kind ?? 'guide',
    hidden: page.hidden,
    title: toFact(page.title),
    description: toFact(page.description),
    statement: page.statement && toPlace(page.statement),
    ids: page.ids.map((id) => {
      const model = models.get(id.value);
      return {
        id: id.value,
        at: toPlace(id.at),
        aliasOf: model?.aliasOf,
        inferredFrom: model?.inferred.aliasOf,
      };
    }),
    deprecations: page.deprecations.map(({ text, replacement, at }) => ({
      text,
      replacement,
      at: toPlace(at),
    })),
    playgrounds: page.playgrounds.map(({ url, at }) => ({ url, at: toPlace(at) })),
    operations: await Promise.all(
      listLinks(page).map(({ link, source }) =>
        toOperation(link, source, findOperation(link, record, compilation), compilation, locate),
      ),
    ),
    schemas: await inspectSchemas(page, compilation, locate),
    samples: page.samples.map(toCode),
    responses: page.responses.map(toResponse),
    problems: page.problems.map(({ kind, at }) => ({ kind, at: toPlace(at) })),
  };
}

interface PageOperation {
  readonly link: OperationLink;
  readonly source?: PageDocument['source'];
}

/** What a page links, then what it describes itself. */
function listLinks({ operations, documents }: PageFacts): readonly PageOperation[] {
  const described = documents.flatMap(({ source, operations: own }) =>
    own.map((operation) => ({ link: { block: source, ...operation }, source })),
  );
  return [...operations.map((link) => ({ link })), ...described];
}

/** The registry's operation that a link of the page became. */
function findOperation(
  link: OperationLink,
  record: RegistryPage | undefined,
  { registry }: Compilation,
): Operation | undefined {
  const own = registry.operations.filter(({ key }) => record?.operations.includes(key));
  const same = own.filter(({ method, path }) => method === (link.method ?? '') && path === (link.path ?? ''));
  const here = same.find(({ at }) => 'line' in at && at.path === link.at.path && at.line === link.at.line);
  return here ?? same.find(({ unresolved }) => unresolved === undefined);
}

async function toOperation(
  link: OperationLink,
  source: PageDocument['source'] | undefined,
  operation: Operation | undefined,
  { operations, graph }: Compilation,
  locate: Locate,
): Promise<InspectedOperation> {
  const schemas = operations.get(operation?.key ?? '');
  const listed = schemas === undefined ? [] : [...ownParameters(schemas), ...bodyParameters(schemas, graph)];
  const pointers = [...(schemas ? [schemas.at] : []), ...listed.map(({ at }) => at)].map(
    ({ pointer }) => pointer,
  );
  const places = schemas === undefined ? new Map<string, Place>() : await locate(schemas.at.path, pointers);
  const place = ({ path, pointer }: SpecPlace): InspectedPointer => {
    const { path: file, line, column } = places.get(pointer) ?? { path, line: 1, column: 1 };
    return { path: file, line, column, pointer };
  };
  return {
    key: operation?.key ?? '',
    method: link.method ?? '',
    path: link.path ?? '',
    source,
    at: toPlace(link.at),
    link: operation?.unresolved?.link ?? link.link?.value.replace(/[?#].*$/s, ''),
    document: schemas && place(schemas.at),
    unresolved: operation?.unresolved,
    parameters: listed.map(({ schema, at, ...parameter }) => ({
      ...parameter,
      type: describeType(graph, schema),
      default: graph.nodes.get(schema)?.keywords.default,
      at: place(at),
    })),
    responses: Object.entries(schemas?.responses ?? {}).map(([status, { content }]) => ({
      status,
      mediaTypes: Object.keys(content),
    })),
  };
}

type ListedParameter = Pick<InspectedParameter, 'name' | 'in' | 'mediaType' | 'required'> & {
  readonly schema: NodeId;
  readonly at: SpecPlace;
};

function ownParameters({ parameters }: OperationSchemas): readonly ListedParameter[] {
  return parameters.map(({ name, in: location, required, schema, at }) => {
    return { name, in: location, required: required === true, schema, at };
  });
}

function bodyParameters(
  { request, refs }: OperationSchemas,
  graph: Compilation['graph'],
): readonly ListedParameter[] {
  return Object.entries(request?.content ?? {}).flatMap(([mediaType, content]) =>
    propertiesOf(content, graph, refs).map((property) => ({ ...property, in: 'body' as const, mediaType })),
  );
}

function propertiesOf(
  { schema, at }: ContentSchema,
  graph: Compilation['graph'],
  refs: OperationSchemas['refs'],
) {
  const keywords = graph.nodes.get(schema ?? '')?.keywords ?? {};
  const properties = (keywords.properties ?? {}) as Readonly<Record<string, NodeId>>;
  const required = (keywords.required ?? []) as readonly string[];
  // A request that is nothing but a reference has its properties where the reference leads.
  const base = refs[at.pointer] ?? at.pointer;
  return Object.entries(properties).map(([name, id]) => ({
    name,
    schema: id,
    required: required.includes(name),
    at: { path: at.path, pointer: `${base}/properties/${escapePointer(name)}` },
  }));
}

function toFact(fact: Fact<string> | undefined): InspectedFact | undefined {
  return fact && { value: fact.value, at: toPlace(fact.at), inferredFrom: fact.from };
}

function toCode({ language, tab, text, at }: CodeSample): InspectedCode {
  return { language, tab, lines: text.split('\n').length, at: toPlace(at) };
}

function toResponse(response: ResponseSample): InspectedResponse {
  const { reading } = response;
  const code = toCode(response);
  return reading === undefined
    ? code
    : { ...code, notation: reading.notation, documents: reading.documents.length };
}

function toPlace({ path, line, column }: Place): Place {
  return { path, line, column };
}
