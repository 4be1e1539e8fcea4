import type { Severity } from '../../diagnostic.ts';
import type { Issue } from '../../emit/compact/runtime/issue.ts';
import type { EmittedModel } from '../../emitted/emitted-package.ts';
import { deprecatedModelSentence, subjectWords } from '../../fault-words.ts';
import type { IssueCode } from '../../issue-code.ts';
import type { LocatedValue } from '../../located-value.ts';
import type { Place } from '../../place.ts';
import { quote } from '../../quote.ts';
import type { NodeId, SchemaGraph } from '../../schema-graph.ts';
import { literalValue } from '../../validation/literal-value.ts';
import { mendValue } from '../../validation/mend-value.ts';
import { explainPayload } from './explain-payload.ts';
import { nodeAt, stepsOf } from './schema-steps.ts';

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
  /** Where the schema says so, or the page; absent where neither does. */
  readonly says?: { readonly schemaPath: readonly string[]; readonly message: string; readonly at?: Place };
}

/** What is judged, and by what. */
export interface Judging {
  readonly json: unknown;
  readonly graph: SchemaGraph;
  readonly root: NodeId;
  readonly model: EmittedModel;
  readonly steps: number;
}

/** What the emitted validators say of a payload, in their words; undefined where that could not be found out. */
export function judgePayload(judging: Judging): readonly PayloadRemark[] | undefined {
  const issues = explainPayload(judging);
  if (issues === undefined) return undefined;
  return [...issues.map((issue) => remarkIssue(issue, judging)), ...warnOfModel(judging)];
}

const nameCodes: ReadonlySet<IssueCode> = new Set([
  'unknown_parameter',
  'deprecated_parameter',
  'invalid_name',
]);

function remarkIssue(issue: Issue, judging: Judging): PayloadRemark {
  const { code, severity, message, path } = issue;
  const isName = nameCodes.has(code);
  const isOfHolder = code === 'missing_parameter' || code === 'unknown_parameter' || code === 'invalid_name';
  const subject = isOfHolder ? path.slice(0, -1) : path;
  const suggest = suggestMending(issue, judging);
  return {
    code,
    severity,
    message,
    ...(suggest !== undefined && { suggest }),
    path,
    ...(isName && { isName }),
    says: {
      schemaPath: stepsOf(issue.schemaPath),
      message: `The schema of ${subjectWords(subject, 'the payload')}`,
    },
  };
}

/** What makes a value of another type right. */
function suggestMending(
  { code, schemaPath, path }: Issue,
  { json, graph, root }: Judging,
): string | undefined {
  if (code !== 'invalid_type' && code !== 'no_matching_variant') return undefined;
  const steps = stepsOf(schemaPath);
  const node = nodeAt(graph, root, steps.slice(0, -1));
  const value = valueAt(json, path);
  return node && mendValue({ keyword: steps.at(-1) ?? '', node, value }, graph).suggest;
}

function valueAt(json: unknown, path: Issue['path']): LocatedValue {
  return literalValue(path.reduce((value, step) => (value as Record<string | number, unknown>)[step], json));
}

/** The model should not be used any more, or another one is asked for. */
function warnOfModel({ json, model }: Judging): readonly PayloadRemark[] {
  const { id, status, replacement, at } = model;
  if (status !== 'deprecated' && status !== 'retired') return [];
  const named = typeof json === 'object' && json !== null && 'model' in json ? json.model : undefined;
  const isNamed = named === id || model.aliases.some((alias) => alias === named);
  return [
    {
      code: 'deprecated_model',
      severity: 'warning',
      message: deprecatedModelSentence(quote(isNamed ? String(named) : id), status, replacement),
      path: isNamed ? ['model'] : [],
      says: { schemaPath: [], message: `The page of ${quote(id)}`, at },
    },
  ];
}
