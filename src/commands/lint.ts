import type { Diagnostic } from '../diagnostic.ts';
import { reports } from '../report/index.ts';
import { threadedPageReader } from '../threads/read-pages.ts';
import { compileProject, lintCompilation, printUnreadable, reaches } from './compile-project.ts';
import { type OpenRequest, openForCommand, shownFolder } from './open.ts';
import { createProgress } from './progress.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export interface LintRequest extends OpenRequest {
  readonly format: string;
  readonly failSeverity: Diagnostic['severity'];
}

/** `docschema lint`: findings on stdout, 1 where one reaches the threshold. */
export async function runLint(request: LintRequest, terminal: Terminal): Promise<ExitCode> {
  const opened = await openForCommand(request, terminal);
  const report = reports.get(request.format);
  if (opened === undefined || report === undefined) return 2;
  const progress = createProgress(terminal);
  const compilation = await compileProject(opened, {
    onProgress: progress.listen,
    readPages: threadedPageReader(opened.project),
    inputFormat: request.inputFormat,
  });
  const diagnostics = await lintCompilation(compilation, opened);
  progress.end();
  terminal.out(
    report.format(diagnostics, {
      colors: terminal.outColors,
      width: terminal.columns,
      folder: shownFolder(request, opened.project),
    }),
  );
  if (printUnreadable(compilation, shownFolder(request, opened.project), terminal)) return 2;
  return reaches(diagnostics, request.failSeverity) ? 1 : 0;
}
