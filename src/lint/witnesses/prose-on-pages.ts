import type { LintInput } from '../../lint-input.ts';
import type { StatedParameter } from '../../page-facts.ts';
import type { SpecPlace } from '../../place.ts';
import type { OperationSchemas, SchemaGraph } from '../../schema-graph.ts';
import { followPointer } from '../spec-pointer.ts';
import { contradictProse, type ProseContradiction } from './contradict-prose.ts';
import { type SchemaRef, viewSchemas } from './schema-view.ts';

/** Prose next to a name on a page, and the parameter of that name which says otherwise. */
export interface PlacedProse extends ProseContradiction {
  readonly stated: StatedParameter;
  readonly other: SpecPlace;
}

/**
 * Prose of pages that every operation of the page with a parameter of that name contradicts; what one of them bears out
 * may be about that one.
 */
export function contradictPages({
  pages,
  registry,
  operations,
  graph,
}: Pick<LintInput, 'pages' | 'registry' | 'operations' | 'graph'>): readonly PlacedProse[] {
  const keys = new Map(registry.pages.map((page) => [page.path, page.operations]));
  return pages.flatMap(({ path, statedParameters = [] }) => {
    if (statedParameters.length === 0) return [];
    const own = (keys.get(path) ?? []).flatMap((key) => operations.get(key) ?? []);
    return statedParameters.flatMap((stated) => {
      const named = own.flatMap((operation) => findNamed(operation, stated.name, graph));
      const found = named.map((one) => judge(stated, one, graph));
      const [first] = found;
      return first === undefined || found.includes(undefined) ? [] : [first];
    });
  });
}

interface Named {
  readonly ref: SchemaRef;
  readonly at: SpecPlace;
}

/** The parameters and the properties of the body with a name. */
function findNamed(operation: OperationSchemas, name: string, graph: SchemaGraph): readonly Named[] {
  const parameters = operation.parameters
    .filter((parameter) => parameter.name === name)
    .map(({ schema, at }): Named => ({ ref: { id: schema, tokens: [] }, at }));
  const properties = Object.values(operation.request?.content ?? {}).flatMap(({ schema, at }) => {
    if (schema === undefined) return [];
    const refs = viewSchemas([{ id: schema, tokens: [] }], graph).properties.get(name) ?? [];
    return refs.map((ref): Named => ({ ref, at: followPointer(at, ref.tokens, operation.refs) }));
  });
  return [...parameters, ...properties];
}

function judge(stated: StatedParameter, { ref, at }: Named, graph: SchemaGraph): PlacedProse | undefined {
  const view = viewSchemas([ref], graph);
  const found = contradictProse(stated.text, view);
  return found && { ...found, stated, other: at };
}
