import type { FileSource } from '../file-source.ts';
import { listFiles } from './list.ts';
import { relativePath } from './paths.ts';
import type { Project } from './project.ts';
import { createReader } from './read.ts';
import { readRepository } from './repository.ts';

/** The files of a project on disk. */
export async function openSource(project: Project): Promise<FileSource> {
  const [files, repository] = await Promise.all([listFiles(project), readRepository(project)]);
  const read = createReader(project);
  const below = relativePath(project.root, project.docs);
  return {
    ...files,
    rootDepth: below === '' || below === '.' ? 0 : below.split('/').length,
    repository,
    readText: async (path) => read(path),
  };
}
