import type { Severity } from '../../diagnostic.ts';
import { nearName } from '../../emit/compact/runtime/near.ts';
import type { EmittedModel } from '../../emitted/emitted-package.ts';
import type { IssueCode } from '../../issue-code.ts';
import type { LocatedValue } from '../../located-value.ts';
import { quote } from '../../quote.ts';
import type { NodeId, SchemaGraph } from '../../schema-graph.ts';
import { checkValue } from '../../validation/check-value.ts';
import { codeOfViolation } from '../../validation/code-of-violation.ts';
import { type FoundParameter, findParameters } from '../../validation/find-parameters.ts';
import type { Violation } from '../../validation/violation.ts';
import { freeNames, wordDeprecatedParameter, wordUnknownParameter } from '../../validation/word-parameter.ts';
import { wordPath } from '../../validation/word-values.ts';
import { wordViolation } from '../../validation/word-violation.ts';

/** One thing to say of a payload. */
export interface PayloadRemark {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly message: string;
  readonly suggest?: string;
  /** What it speaks of in the payload. */
  readonly path: readonly (string | number)[];
  /** The name of the last member of the path is meant, not its value. */
  readonly isName?: boolean;
  /** Where the schema says so; absent where it does not. */
  readonly says?: { readonly schemaPath: readonly string[]; readonly message: string };
}

/** What is judged, and by what. */
export interface Judging {
  readonly value: LocatedValue;
  readonly graph: SchemaGraph;
  readonly root: NodeId;
  readonly model: EmittedModel;
  readonly steps: number;
}

/** What emitted validators say of a payload, in the words of `lint`. */
export function judgePayload(judging: Judging): readonly PayloadRemark[] {
  const { value, graph, root, model } = judging;
  const found = findParameters(value, root, graph);
  const violations = checkValue(value, root, graph, { steps: judging.steps });
  const unknown = new Map(found.unknown.map((parameter) => [keyOf(parameter.path), parameter]));
  const rejected = new Set(violations.map((one) => keyOf(memberPath(one))));
  return [
    ...violations.map((violation) => remarkViolation(violation, unknown, judging)),
    ...found.unknown
      .filter(({ path }) => !rejected.has(keyOf(path)))
      .flatMap((parameter) => warnOfSlip(parameter, value)),
    ...found.deprecated.map(
      (parameter): PayloadRemark => ({
        code: 'deprecated_parameter',
        severity: 'warning',
        message: wordDeprecatedParameter(parameter),
        path: parameter.path,
        isName: true,
        says: says(parameter.schemaPath, parameter.path),
      }),
    ),
    ...warnOfModel(value, model),
  ];
}

function remarkViolation(
  violation: Violation,
  unknown: ReadonlyMap<string, FoundParameter>,
  { graph, value }: Judging,
): PayloadRemark {
  const { keyword, schemaPath, valuePath, member } = violation;
  const code = codeOfViolation(violation, graph);
  const says_ = says([...schemaPath, keyword], valuePath);
  const parameter = unknown.get(keyOf(memberPath(violation)));
  if (code === 'unknown_parameter' && parameter !== undefined) {
    const near = nearName(parameter.member.name, freeNames(parameter, value));
    const message = wordUnknownParameter(parameter, near === undefined ? [] : [near], 'the payload');
    return { code, severity: 'error', message, path: parameter.path, isName: true, says: says_ };
  }
  const { message, suggest } = wordViolation(violation, 'The payload', graph);
  const isThere = member !== undefined && code !== 'missing_parameter';
  return {
    code,
    severity: 'error',
    message,
    ...(suggest !== undefined && { suggest }),
    path: isThere ? [...valuePath, member] : valuePath,
    isName: isThere,
    says: says_,
  };
}

/** An open object takes any name; one that is nearly another, which is not there itself, is probably a slip. */
function warnOfSlip(parameter: FoundParameter, payload: LocatedValue): readonly PayloadRemark[] {
  const near = nearName(parameter.member.name, freeNames(parameter, payload));
  if (near === undefined) return [];
  return [
    {
      code: 'unknown_parameter',
      severity: 'warning',
      message: wordUnknownParameter(parameter, [near], 'the payload'),
      path: parameter.path,
      isName: true,
      says: says(parameter.schemaPath, parameter.path.slice(0, -1)),
    },
  ];
}

/** The model should not be used any more, or another one is asked for. */
function warnOfModel(value: LocatedValue, model: EmittedModel): readonly PayloadRemark[] {
  const { id, status, replacement } = model;
  const member = value.kind === 'object' ? value.members.findLast(({ name }) => name === 'model') : undefined;
  const path = member === undefined ? [] : ['model'];
  if (status !== 'deprecated' && status !== 'retired') return [];
  const instead = replacement === undefined ? '' : `, use ${quote(replacement)}`;
  const message = `${quote(id)} is ${status}${instead}`;
  return [{ code: 'deprecated_model', severity: 'warning', message, path }];
}

function says(schemaPath: readonly string[], valuePath: readonly (string | number)[]) {
  return { schemaPath, message: `The schema of ${wordPath(valuePath) ?? 'the payload'}` };
}

function memberPath({ valuePath, member, keyword }: Violation): readonly (string | number)[] {
  return member === undefined || keyword === 'required' ? valuePath : [...valuePath, member];
}

function keyOf(path: readonly (string | number)[]): string {
  return JSON.stringify(path);
}
