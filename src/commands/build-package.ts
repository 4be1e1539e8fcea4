import type { Compilation } from '../compilation.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { threadedDocumentCompiler } from '../threads/compile-documents.ts';
import type { EmitOutcome } from '../threads/emit-output.ts';
import { emitThread } from '../threads/emit-thread.ts';
import { threadedPageReader } from '../threads/read-pages.ts';
import { compileProject, lintCompilation } from './compile-project.ts';
import type { OpenedProject, OpenRequest } from './open.ts';
import type { Progress } from './progress.ts';

/** What a build makes, and what writing it did where it was written. */
export interface MadePackage extends EmitOutcome {
  readonly compilation: Compilation;
  readonly diagnostics: readonly Diagnostic[];
}

/** An opened project → its package, written unless it is only to be checked, and what is wrong with its pages. */
export async function makePackage(
  opened: OpenedProject,
  request: Pick<OpenRequest, 'inputFormat'> & { readonly version: string; readonly check?: boolean },
  progress: Progress,
): Promise<MadePackage> {
  const { project, source } = opened;
  const thread = emitThread(source.pages.length);
  const compilation = await compileProject(opened, {
    onProgress: (state) => {
      progress.listen(state);
      // No other thread has anything left to do then.
      if (state.phase === 'specs' && state.done === state.total) thread.start();
    },
    readPages: threadedPageReader(project),
    compileDocuments: threadedDocumentCompiler(project),
    inputFormat: request.inputFormat,
  });
  progress.start('emit');
  const { registry, operations, graph } = compilation;
  const pages = compilation.pages.filter(({ documents }) => documents.length > 0);
  const options = emitOptions(opened, request.version);
  const [emitted, diagnostics] = await Promise.all([
    thread.emit({
      input: { registry, operations, graph, pages, options },
      ...(request.check !== true && { out: project.out }),
    }),
    // Errors are printed, the others counted.
    lintCompilation(compilation, opened, { placed: 'error' }),
  ]);
  return { compilation, diagnostics, ...emitted };
}

function emitOptions({ project: { config } }: OpenedProject, version: string) {
  const { name, version: packageVersion, description, license } = config.package;
  return {
    packageName: name ?? 'model-schemas',
    packageVersion: packageVersion ?? '0.0.0',
    packageDescription: description,
    license,
    includeHidden: config.includeHidden,
    emit: config.emit,
    validators: config.validators,
    generator: `docschema ${version}`,
  };
}
