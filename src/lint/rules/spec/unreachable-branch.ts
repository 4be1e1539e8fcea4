import { quote } from '../../../quote.ts';
import type { NodeId, SchemaGraph, SchemaNode } from '../../../schema-graph.ts';
import { unescapePointer } from '../../../schema-keywords.ts';
import { groupBy } from '../../../text.ts';
import { findUselessBranches, type UselessBranch } from '../../branches.ts';
import { defineRule } from '../../rule.ts';
import { createContainment } from '../../schema-containment.ts';
import { findSchemaSites } from '../../schema-sites.ts';
import { comparePointers } from '../../spec-pointer.ts';

/** A branch of `anyOf` or `oneOf` is never what a value is accepted by. */
export const unreachableBranch = defineRule({
  id: 'spec/unreachable-branch',
  severity: 'warning',
  docs: {
    summary: 'A branch of `anyOf` or `oneOf` can never be chosen, or adds nothing to the others',
    why: 'What only that branch describes is checked by nobody, and pages show an alternative that is none. In `oneOf` it is worse: a value that two branches accept is rejected, so that a branch within another rejects all it describes. A schema that stands at several places of a document is one finding. Only what follows from the schemas without doubt is reported; in `anyOf`, a branch that shows more of what another accepts is left alone: the known values of a text or number, or further properties of an object.',
    language: 'json',
    bad: '{ "oneOf": [{ "type": "number" }, { "type": "integer" }] }',
    good: '{ "oneOf": [{ "type": "number" }, { "type": "string" }] }',
  },
  *check(input) {
    const containment = createContainment(input.graph);
    const known = new Map<string, readonly UselessBranch[]>();
    const branchesOf = (id: string) => {
      const found = known.get(id) ?? findUselessBranches(id, input.graph, containment);
      known.set(id, found);
      return found;
    };
    const sites = findSchemaSites(input, ({ id }) => branchesOf(id).length > 0);
    const versions = new Map(input.specOutlines?.map(({ path, openapi }) => [path, openapi]));
    const repeats = groupBy(sites, ({ node, at }) => `${node.structure} ${at.path}`);
    for (const same of repeats.values()) {
      const [first, second] = same.toSorted((a, b) => comparePointers(a.at.pointer, b.at.pointer));
      if (first === undefined) continue;
      for (const branch of branchesOf(first.node.id)) {
        const { keyword, index, other, kind } = branch;
        const place = (number: number, { at: { path, pointer } } = first) => ({
          path,
          pointer: `${pointer}/${keyword}/${number}`,
        });
        const related = [
          ...(other === undefined ? [] : [{ message: 'The branch that accepts it, too', at: place(other) }]),
          ...(second === undefined
            ? []
            : [{ message: wordRepeats(same.length - 1), at: place(index, second) }]),
        ];
        yield {
          message: wordBranch(branch, first.at.pointer),
          at: place(index),
          related,
          ...(kind === 'any' && {
            suggest: suggestNull(versions.get(first.at.path), listsValues(first.node, keyword, input.graph)),
          }),
        };
      }
    }
  },
});

function wordRepeats(count: number): string {
  return count === 1
    ? 'The document has the same here'
    : `The document has the same at ${count} more places, one of them here`;
}

/** What most who write a branch without any type mean; beside the list, `nullable` has no `type` to add null to. */
function suggestNull(openapi = '', hasEnum = false): string {
  const values = hasEnum ? ', and `null` in the `enum` of that branch' : '';
  const older = `\`nullable: true\` beside the \`type\` of another branch${values}`;
  const newer = '`{ "type": "null" }` as the branch';
  if (/^3\.0\b/.test(openapi)) return `Where null is meant, write ${older}`;
  if (/^3\.[1-9]/.test(openapi)) return `Where null is meant, write ${newer}`;
  return `Where null is meant, write in OpenAPI 3.0 ${older}, in 3.1 ${newer}`;
}

/** Whether a branch lists values: those are all that it accepts, `nullable` or not. */
function listsValues(node: SchemaNode, keyword: UselessBranch['keyword'], { nodes }: SchemaGraph): boolean {
  const branches = (node.keywords[keyword] ?? []) as readonly NodeId[];
  return branches.some((branch) => nodes.get(branch)?.keywords.enum !== undefined);
}

/** The property or component that a schema stands in, where there is one, and the way from there to the schema. */
function readOwner(pointer: string): { readonly owner?: string; readonly inside: string } {
  const [, owner, inside = ''] = /^.*\/(?:properties|schemas)\/([^/]+)(?:\/(.*))?$/.exec(pointer) ?? [];
  return owner === undefined ? { inside } : { owner, inside: inside === '' ? '' : `${inside}/` };
}

function wordBranch({ keyword, index, other, kind }: UselessBranch, pointer: string): string {
  const { owner, inside } = readOwner(pointer);
  const name = (number: number | undefined) => quote(`${inside}${keyword}/${number}`);
  const branch = owner === undefined ? name(index) : `${name(index)} of ${quote(unescapePointer(owner))}`;
  if (kind === 'any') {
    const result =
      keyword === 'oneOf' ? '`oneOf` rejects what another branch accepts' : 'the other branches add nothing';
    return `${branch} accepts everything, so ${result}, expected a branch that says what it accepts`;
  }
  if (kind === 'never')
    return `${branch} accepts nothing, because of its own keywords, expected a branch that accepts something`;
  if (kind === 'clash')
    return `${branch} accepts nothing that the \`type\` beside \`${keyword}\` allows, expected a branch of that type`;
  if (keyword === 'oneOf')
    return `${branch} accepts nothing that ${name(other)} does not, so \`oneOf\` rejects it, expected branches that exclude each other`;
  const what = kind === 'same' ? 'the same as' : 'nothing that is not accepted by';
  return `${branch} accepts ${what} ${name(other)}, expected a branch that adds something`;
}
