import type { Diagnostic } from '../diagnostic.ts';
import { formatCodeFrame } from '../report/code-frame.ts';
import { count, escapeControls, formatNumber } from '../report/plain-text.ts';
import { excerptSource } from '../report/source-excerpt.ts';
import { verdictOf } from '../validation/check-value.ts';
import { literalValue } from '../validation/literal-value.ts';
import { type Failure, fail } from './check/check-subject.ts';
import { type Choice, type ContentRequest, chooseContent } from './check/choose-content.ts';
import { type Judging, judgePayload, type PayloadRemark } from './check/judge-payload.ts';
import { openSubject } from './check/open-subject.ts';
import { parsePayload } from './check/payload.ts';
import { measure } from './check/payload-size.ts';
import { printFailure } from './check/print-failure.ts';
import { printRemarks, toDiagnostics } from './check/print-remarks.ts';
import { type PayloadRequest, type PayloadText, readPayload } from './check/read-payload.ts';
import { pointAt } from './check/text-point.ts';
import { wordOperation } from './check/word-content.ts';
import { countBySeverity, reaches } from './compile-project.ts';
import { readWantedReports, type WantedReport } from './lint-reports.ts';
import type { OpenRequest } from './open.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export interface CheckRequest extends OpenRequest, PayloadRequest, ContentRequest {
  /** `name` or `name=path`. */
  readonly format: readonly string[];
  readonly failSeverity: Diagnostic['severity'];
  /** Of docschema. */
  readonly version?: string;
}

/** More values than these would not fit into memory with what is known of each. */
const mostValues = 1_000_000;

/** `docschema check`: what the schema of a model says of a payload; 1 where a remark reaches the threshold. */
export async function runCheck(request: CheckRequest, terminal: Terminal): Promise<ExitCode> {
  const wanted = readWantedReports(request.format, terminal);
  if (wanted === undefined) return 2;
  const payload = await readPayload(request);
  const value = payload.kind === 'failed' ? payload : readValue(payload);
  if (value.kind === 'failed') return giveUp(value, terminal);
  const subject = await openSubject(request, terminal);
  if (subject === undefined) return 2;
  const choice = chooseContent(subject, request);
  if (choice.kind === 'failed') return giveUp(choice, terminal);
  for (const note of choice.notes) terminal.err(`${note.split('\n').map(escapeControls).join('\n')}\n`);
  const opened = await subject.open(choice.chosen);
  if (opened.kind === 'failed') return giveUp(opened, terminal);
  const { graph, root } = opened;
  const steps = 1_000_000 + 20 * value.values;
  const judging: Judging = { json: value.json, graph, root, model: choice.model, steps };
  const verdict = verdictOf(literalValue(value.json), root, graph, { steps });
  const remarks = judgePayload(judging) ?? (verdict === 'rejected' ? [unexplained] : []);
  const diagnostics = await toDiagnostics(listFirst(remarks, terminal), value.payload, opened);
  const isJudged = verdict === 'accepted' || remarks.some(({ severity }) => severity === 'error');
  const isPrinted = await printRemarks(diagnostics, { ...request, wanted }, value.payload, terminal);
  return close(diagnostics, { choice, request, wanted, isPrinted, isJudged, depth: value.depth }, terminal);
}

/** More than these nobody reads. */
const mostRemarks = 500;

function listFirst(remarks: readonly PayloadRemark[], terminal: Terminal): readonly PayloadRemark[] {
  const more = remarks.length - mostRemarks;
  if (more > 0)
    terminal.err(`Only the first ${mostRemarks} remarks are shown, of ${formatNumber(remarks.length)}\n`);
  return remarks.slice(0, mostRemarks);
}

/** What is certainly wrong for a reason that takes too long to be found. */
const unexplained: PayloadRemark = {
  code: 'invalid_value',
  severity: 'error',
  message: 'The payload is not what its schema asks for, for a reason that is too deep to be told',
  path: [],
};

function giveUp(failure: Failure, terminal: Terminal): ExitCode {
  printFailure(failure, terminal);
  return 2;
}

interface ReadValue {
  readonly kind: 'value';
  readonly payload: PayloadText;
  readonly json: unknown;
  readonly values: number;
  readonly depth: number;
}

function readValue(payload: PayloadText): ReadValue | Failure {
  const { path, text } = payload;
  const parsed = parsePayload(text);
  if (parsed.kind === 'payload') {
    const { values, depth } = measure(parsed.value);
    if (values <= mostValues) return { kind: 'value', payload, json: parsed.value, values, depth };
    return fail(
      `The payload has ${formatNumber(values)} values, expected at most ${formatNumber(mostValues)}: more cannot be checked`,
    );
  }
  const { line, column } = pointAt(text, parsed.offset);
  const frame = formatCodeFrame(
    { line, column, endLine: line, endColumn: column + 1 },
    excerptSource(text, new Set([line])),
    120,
  );
  return fail(`${path}:${line}:${column} The payload cannot be read: ${parsed.reason}`, ...frame);
}

interface Closing {
  readonly choice: Choice;
  readonly request: CheckRequest;
  readonly wanted: readonly WantedReport[];
  readonly isPrinted: boolean;
  readonly isJudged: boolean;
  readonly depth: number;
}

/** One line that says what came out: on stdout behind what people read, else beside it. */
function close(diagnostics: readonly Diagnostic[], closing: Closing, terminal: Terminal): ExitCode {
  const { choice, request, wanted, isPrinted, isJudged, depth } = closing;
  const { error, warning } = countBySeverity(diagnostics);
  const name = nameContent(choice);
  if (!isJudged && error === 0) {
    terminal.err(`Not everything of the payload could be checked for ${name}: ${wordDoubt(depth)}\n`);
    return 2;
  }
  const counts = [[error, 'error'] as const, [warning, 'warning'] as const]
    .filter(([number]) => number > 0)
    .map(([number, noun]) => count(number, noun));
  const line = `${error > 0 ? 'not valid' : 'valid'} for ${[name, counts.join(', ')].filter(Boolean).join(': ')}\n`;
  const isForPeople = wanted.every(({ format, path }) => path !== undefined || format.name === 'stylish');
  const print = isForPeople ? terminal.out : terminal.err;
  print(line);
  if (!isPrinted) return 2;
  return reaches(diagnostics, request.failSeverity) ? 1 : 0;
}

function nameContent({ model, chosen: { operation, status } }: Choice): string {
  const response = status === undefined ? '' : `, response ${status}`;
  return escapeControls(`${model.id} ${wordOperation(operation)}${response}`);
}

function wordDoubt(depth: number): string {
  return depth > 50
    ? `it nests ${depth} deep`
    : 'the schema has a pattern that is not tried, or leads into itself';
}
