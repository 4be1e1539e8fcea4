import type { IssueCode } from '../issue-code.ts';
import type { NodeId, SchemaGraph } from '../schema-graph.ts';
import type { Violation } from './violation.ts';

const codes: ReadonlyMap<string, IssueCode> = new Map<string, IssueCode>([
  ['required', 'missing_parameter'],
  ['dependentRequired', 'missing_parameter'],
  ['propertyNames', 'invalid_name'],
  ['type', 'invalid_type'],
  ['enum', 'invalid_value'],
  ['const', 'invalid_value'],
  ['minimum', 'out_of_range'],
  ['maximum', 'out_of_range'],
  ['exclusiveMinimum', 'out_of_range'],
  ['exclusiveMaximum', 'out_of_range'],
  ['multipleOf', 'out_of_range'],
  ['minLength', 'out_of_range'],
  ['maxLength', 'out_of_range'],
  ['minItems', 'out_of_range'],
  ['maxItems', 'out_of_range'],
  ['minProperties', 'out_of_range'],
  ['maxProperties', 'out_of_range'],
  ['contains', 'out_of_range'],
  ['unevaluatedItems', 'out_of_range'],
  ['pattern', 'invalid_pattern'],
  ['format', 'invalid_format'],
  ['uniqueItems', 'not_unique'],
  ['not', 'excluded_value'],
]);

/** What a violation is, in the one word that emitted validators have for it. */
export function codeOfViolation(violation: Violation, graph: SchemaGraph): IssueCode {
  const { keyword, member, fits, constants } = violation;
  if (fits !== undefined) return 'ambiguous_variant';
  if (constants !== undefined) return 'invalid_value';
  const code = codes.get(keyword);
  if (member !== undefined) return code ?? 'unknown_parameter';
  if (keyword === 'anyOf' || keyword === 'oneOf') {
    return isOfOtherType(violation, graph) ? 'invalid_type' : 'no_matching_variant';
  }
  return code ?? 'invalid_value';
}

/** Whether every alternative names types, and none of them is the value's. */
function isOfOtherType({ keyword, node, value }: Violation, { nodes }: SchemaGraph): boolean {
  const branches = (nodes.get(node)?.keywords[keyword] ?? []) as readonly NodeId[];
  const own = typesOf(value);
  return branches.every((branch) => {
    const type = nodes.get(branch)?.keywords.type;
    return type !== undefined && ![type].flat().some((one) => own.includes(one));
  });
}

function typesOf(value: Violation['value']): readonly unknown[] {
  if (value.kind !== 'literal') return [value.kind];
  if (value.value === null) return ['null'];
  return typeof value.value === 'number' ? ['number', 'integer'] : [typeof value.value];
}
