import { joinPath } from '../paths.ts';
import type { ReportOptions } from './report-format.ts';

/** A path from the top of the repository. */
export function repositoryPath(path: string, { repositoryFolder = '' }: ReportOptions): string {
  return joinPath(repositoryFolder, path);
}

/** The same as a URI reference. */
export function repositoryUri(path: string, options: ReportOptions): string {
  // Half a surrogate pair in a file name cannot be encoded.
  return replaceHalves(repositoryPath(path, options)).split('/').map(encodeURIComponent).join('/');
}

/** Text with every half of a surrogate pair that stands alone replaced, so that it can be written as UTF-8. */
export function replaceHalves(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
