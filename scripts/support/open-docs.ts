import type { OpenedProject } from '../../src/commands/open.ts';
import { openProject } from '../../src/files/project.ts';
import { openSource } from '../../src/files/source.ts';

/** A docs folder as a project; throws where it is none. */
export async function openDocs(docs: string): Promise<OpenedProject> {
  const opened = await openProject({ cwd: process.cwd(), docs });
  if (opened.kind === 'failed') throw new Error(opened.problems.map(({ message }) => message).join('\n'));
  return { project: opened.project, source: await openSource(opened.project) };
}
