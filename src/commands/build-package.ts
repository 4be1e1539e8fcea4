import type { Compilation } from '../compilation.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { emitPackage } from '../emit/emit-package.ts';
import type { OutputFile } from '../output-file.ts';
import { threadedPageReader } from '../threads/read-pages.ts';
import { compileProject, lintCompilation } from './compile-project.ts';
import type { OpenedProject, OpenRequest } from './open.ts';
import type { Progress } from './progress.ts';

/** What a build makes, before anything is written. */
export interface MadePackage {
  readonly compilation: Compilation;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly OutputFile[];
}

/** An opened project → the files of its package, and what is wrong with its pages. */
export async function makePackage(
  opened: OpenedProject,
  request: Pick<OpenRequest, 'inputFormat'> & { readonly version: string },
  progress: Progress,
): Promise<MadePackage> {
  const compilation = await compileProject(opened, {
    onProgress: progress.listen,
    readPages: threadedPageReader(opened.project),
    inputFormat: request.inputFormat,
  });
  const diagnostics = await lintCompilation(compilation, opened);
  progress.start('emit');
  const files = await emitPackage({ ...compilation, options: emitOptions(opened, request.version) });
  return { compilation, diagnostics, files };
}

function emitOptions({ project: { config } }: OpenedProject, version: string) {
  const { name, version: packageVersion, description, license } = config.package;
  return {
    packageName: name ?? 'model-schemas',
    packageVersion: packageVersion ?? '0.0.0',
    packageDescription: description,
    license,
    includeHidden: config.includeHidden,
    validators: config.validators,
    generator: `docschema ${version}`,
  };
}
