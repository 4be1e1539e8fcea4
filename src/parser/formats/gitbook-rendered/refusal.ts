import type { PageProblem } from '../../../page.ts';
import type { Source } from '../../source.ts';
import type { Line } from './lines.ts';

/** What a text is instead of a page, where it contributes nothing. */
export function findRefusal(_lines: readonly Line[], _source: Source): PageProblem | undefined {
  return undefined;
}
