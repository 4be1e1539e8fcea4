import type { Stretch } from '../md-variant-chrome.ts';
import type { Sample } from './samples.ts';

/** Fenced code, and whether the site generated what is in it. */
export interface Fence {
  readonly stretch: Stretch;
  readonly generated: boolean;
}

/** Fences of three backticks at line starts; the last may stay open. */
export function findFences(text: string, samples: readonly Sample[]): readonly Fence[] {
  const marks = [...text.matchAll(/^[ \t]*```[^`\n]*$/gm)];
  const starts = samples.filter(({ generated }) => generated).map(({ start }) => start);
  const fences: Fence[] = [];
  let next = 0;
  for (let index = 0; index < marks.length; index += 2) {
    const open = marks[index];
    const close = marks[index + 1];
    if (open === undefined) continue;
    const stretch = {
      start: open.index,
      end: close === undefined ? text.length : close.index + close[0].length,
    };
    while ((starts[next] ?? stretch.start) < stretch.start) next += 1;
    fences.push({ stretch, generated: (starts[next] ?? stretch.end) < stretch.end });
  }
  return fences;
}
