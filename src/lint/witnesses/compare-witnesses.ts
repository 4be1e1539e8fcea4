import type { SpecPlace } from '../../place.ts';
import type {
  ContentSchema,
  NodeId,
  OperationSchemas,
  ParameterSchema,
  SchemaGraph,
} from '../../schema-graph.ts';
import type { Witness, WitnessPair } from '../../witness.ts';
import { followPointer } from '../spec-pointer.ts';
import { compareSchemas, type Disagreement } from './compare-schemas.ts';
import { viewSchemas } from './schema-view.ts';

/** A disagreement, with the place of each side in its document. */
export interface PlacedDisagreement extends Disagreement {
  readonly at: SpecPlace;
  readonly strongAt: SpecPlace;
  /** Of the response that it is about; absent for the request. */
  readonly status?: string;
}

/** What a weaker description says of an operation that a stronger one contradicts. */
export function compareWitnesses(
  { weaker, stronger }: WitnessPair,
  graph: SchemaGraph,
): readonly PlacedDisagreement[] {
  const context: Context = {
    graph,
    weaker: weaker.schemas,
    stronger: stronger.schemas,
    // Rendered rows always tell one from the other; who writes a page by hand often leaves the word out.
    saysOptional: weaker.source === 'rendered',
    elsewhere: knownNames(stronger, graph),
  };
  const parameters = weaker.schemas.parameters.flatMap((parameter) => compareParameter(parameter, context));
  const request = compareContents(
    weaker.schemas.request?.content,
    stronger.schemas.request?.content,
    context,
  );
  return [...parameters, ...request, ...compareResponses(context)];
}

/** What both say of the same status. Answers may hold more than a description shows, so nothing is absent from them. */
function compareResponses(context: Context): readonly PlacedDisagreement[] {
  const theirs = context.stronger.responses;
  return Object.entries(context.weaker.responses).flatMap(([mine, { content }]) => {
    const [status, ...others] = Object.keys(theirs).filter((one) => isSameStatus(mine, one));
    // Of several answers that it can be, it need not be each.
    if (status === undefined || others.length > 0) return [];
    return compareContents(content, theirs[status]?.content, context)
      .filter(({ absent }) => absent === undefined)
      .map((one) => ({ ...one, status }));
  });
}

/** `2XX` is any status that begins with 2. */
function isSameStatus(one: string, other: string): boolean {
  return one === other || (/^[1-5]XX$/i.test(one) && /^[1-5]\d\d$/.test(other) && one[0] === other[0]);
}

type Contents = Readonly<Record<string, ContentSchema>> | undefined;

function compareContents(mine: Contents, theirs: Contents, context: Context): readonly PlacedDisagreement[] {
  return Object.entries(mine ?? {}).flatMap((entry) => compareContent(entry, theirs ?? {}, context));
}

interface Context {
  readonly graph: SchemaGraph;
  readonly weaker: OperationSchemas;
  readonly stronger: OperationSchemas;
  readonly saysOptional: boolean;
  readonly elsewhere: ReadonlySet<string>;
}

/** Names of everything that a request of the operation may carry, wherever it goes. */
function knownNames({ schemas }: Witness, graph: SchemaGraph): ReadonlySet<string> {
  const credentials = schemas.security.flatMap(({ schemes }) =>
    schemes.flatMap(({ name, scheme }) => [name, ...(typeof scheme?.name === 'string' ? [scheme.name] : [])]),
  );
  const properties = Object.values(schemas.request?.content ?? {}).flatMap(({ schema }) =>
    Object.keys(graph.nodes.get(schema ?? '')?.keywords.properties ?? {}),
  );
  return new Set([...schemas.parameters.map(({ name }) => name), ...credentials, ...properties]);
}

function compareParameter(parameter: ParameterSchema, context: Context): readonly PlacedDisagreement[] {
  const { weaker, stronger, graph, saysOptional, elsewhere } = context;
  const { name, in: location } = parameter;
  const fold = (text: string) => (location === 'header' ? text.toLowerCase() : text);
  const other = stronger.parameters.find((each) => each.in === location && fold(each.name) === fold(name));
  if (other === undefined) return findAbsent(parameter, context);
  const demand = contradictDemand(parameter, other, context);
  const found = compareSchemas(
    { weaker: parameter.schema, stronger: [other.schema], graph, saysOptional, elsewhere },
    name,
  );
  return mergeDemand(found, demand, name).map((one) => ({
    ...one,
    at: followPointer(parameter.at, one.tokens, weaker.refs),
    strongAt: followPointer(other.at, one.strongTokens, stronger.refs),
  }));
}

/** Headers are the transport's, and names in paths a matter of taste: only what stands in a query is surely missing. */
function findAbsent(
  { name, in: location, schema, at }: ParameterSchema,
  { graph, weaker, stronger, elsewhere }: Context,
): readonly PlacedDisagreement[] {
  if (location !== 'query' || elsewhere.has(name) || isGuessed(schema, graph)) return [];
  const known = stronger.parameters.filter((each) => each.in === location).map((each) => each.name);
  const absent = { tokens: [], strongTokens: [], name, parts: [], absent: true as const, known };
  return [{ ...absent, at: followPointer(at, [], weaker.refs), strongAt: stronger.at }];
}

/** Where it stands, or what it is called, was inferred. */
function isGuessed(id: NodeId, graph: SchemaGraph): boolean {
  const { losses, inferred } = viewSchemas([{ id, tokens: [] }], graph);
  const isLost = losses.has('parameter-location') || losses.has('names-inferred');
  return isLost || inferred.has('in') || inferred.has('name');
}

function contradictDemand(
  { required: mine = false, in: location }: ParameterSchema,
  { required: theirs = false }: ParameterSchema,
  { saysOptional }: Context,
): Disagreement['parts'] {
  // What stands in a path is always required, whoever says so.
  if (mine === theirs || location === 'path' || (theirs && !saysOptional)) return [];
  return mine
    ? [{ weaker: 'is required', stronger: 'optional' }]
    : [{ weaker: 'is optional', stronger: 'required' }];
}

function mergeDemand(
  found: readonly Disagreement[],
  demand: Disagreement['parts'],
  name: string,
): readonly Disagreement[] {
  if (demand.length === 0) return found;
  const own = found.find((one) => one.name === name);
  const first = own ?? { tokens: [], strongTokens: [], name, parts: [] };
  return [{ ...first, parts: [...demand, ...first.parts] }, ...found.filter((one) => one !== own)];
}

function compareContent(
  [mediaType, content]: readonly [string, ContentSchema],
  theirs: NonNullable<Contents>,
  { weaker, stronger, graph, saysOptional, elsewhere }: Context,
): readonly PlacedDisagreement[] {
  const all = Object.entries(theirs).filter(([, { schema }]) => schema !== undefined);
  const same = all.filter(([name]) => name === mediaType);
  const candidates = (same.length > 0 ? same : all).map(([, each]) => each);
  const [first] = candidates;
  if (content.schema === undefined || first === undefined) return [];
  const others = candidates.flatMap(({ schema }): readonly NodeId[] =>
    schema === undefined ? [] : [schema],
  );
  const isWhole = candidates.every(({ complete }) => complete);
  return compareSchemas({ weaker: content.schema, stronger: others, graph, saysOptional, elsewhere })
    .filter(({ absent }) => absent === undefined || isWhole)
    .map((one) => ({
      ...one,
      at: followPointer(content.at, one.tokens, weaker.refs),
      strongAt: followPointer(first.at, one.strongTokens, stronger.refs),
    }));
}
