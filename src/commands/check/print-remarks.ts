import type { Diagnostic } from '../../diagnostic.ts';
import { fingerprintAll } from '../../lint/fingerprint.ts';
import { excerptSource } from '../../report/source-excerpt.ts';
import { type WantedReport, writeReports } from '../lint-reports.ts';
import type { Terminal } from '../terminal.ts';
import type { OpenedContent } from './check-subject.ts';
import type { PayloadRemark } from './judge-payload.ts';
import { placeRemarks, pointerOf } from './place-remarks.ts';
import type { PayloadText } from './read-payload.ts';

/** Where an install of docschema explains the codes of issues. */
const url = 'node_modules/docschema/docs/check.md';

/** Remarks → findings as all commands print them, sorted by place. */
export async function toDiagnostics(
  remarks: readonly PayloadRemark[],
  { path, text }: PayloadText,
  { findPlaces, showPage }: Pick<OpenedContent, 'findPlaces' | 'showPage'>,
): Promise<readonly Diagnostic[]> {
  const places = placeRemarks(text, remarks);
  const said = await findPlaces(remarks.map(({ says }) => says?.schemaPath ?? []));
  const fingerprints = fingerprintAll(
    remarks.map((remark) => ({
      ruleId: remark.code,
      path,
      pointer: pointerOf(remark.path),
      message: remark.message,
    })),
  );
  return remarks
    .map((remark, index): Diagnostic => {
      const { start, end } = places[index] ?? nowhere;
      const { at, message: sayer = '' } = remark.says ?? {};
      const place = at === undefined ? said[index] : showPage(at);
      return {
        ruleId: remark.code,
        severity: remark.severity,
        message: remark.message,
        path,
        ...start,
        endLine: end.line,
        endColumn: end.column,
        pointer: pointerOf(remark.path),
        related: place === undefined ? [] : [{ line: 1, column: 1, ...place, message: sayer }],
        ...(remark.suggest !== undefined && { suggest: remark.suggest }),
        fingerprint: fingerprints[index] ?? '',
        url,
      };
    })
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}

const nowhere = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } as const;

export interface PrintRemarksRequest {
  readonly cwd: string;
  readonly wanted: readonly WantedReport[];
  readonly failSeverity: Diagnostic['severity'];
  readonly version?: string | undefined;
}

/** Prints or writes every report, with the lines of the payload; whether all could be written. */
export async function printRemarks(
  diagnostics: readonly Diagnostic[],
  { wanted, ...request }: PrintRemarksRequest,
  { path, text }: PayloadText,
  terminal: Terminal,
): Promise<boolean> {
  // That nothing was found, the closing line says better.
  const shown = wanted.filter(
    ({ format, path: file }) => diagnostics.length > 0 || format.name !== 'stylish' || file !== undefined,
  );
  const sources = new Map([[path, excerptSource(text, new Set(diagnostics.map(({ line }) => line)))]]);
  const { failSeverity, version } = request;
  return writeReports(
    diagnostics,
    { cwd: request.cwd, wanted: shown },
    { colors: false, codeFrame: true, sources, failSeverity, ...(version !== undefined && { version }) },
    terminal,
  );
}
