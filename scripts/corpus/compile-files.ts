import { compileProject } from '../../src/commands/compile-project.ts';
import { emitPackage } from '../../src/emit/emit-package.ts';
import type { FileSource } from '../../src/file-source.ts';
import type { Project } from '../../src/files/project.ts';
import type { OutputFile } from '../../src/output-file.ts';

/** Options of every emitted package of a corpus run. */
export const emitOptions = {
  packageName: 'model-schemas',
  packageVersion: '0.0.0',
  includeHidden: false,
  generator: 'docschema',
} as const;

/** Source → the files of the emitted package. */
export async function compileFiles(
  { project }: { readonly project: Project },
  source: FileSource,
): Promise<readonly OutputFile[]> {
  const compilation = await compileProject({ project, source });
  return emitPackage({ ...compilation, options: emitOptions });
}
