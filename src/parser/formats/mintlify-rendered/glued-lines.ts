import type { Line } from './lines.ts';
import { splitGlued } from './type-text.ts';

const labelsInside =
  /(?<=[\w.`)>])(?=(?:Available options|Required range|Examples?|(?:Required|Minimum|Maximum) (?:string|array) length):|Show child attributes)|(?<=` )(?=Examples?:)/;

const leadInside =
  /^(`[^`]*`|[1-5]\d\d - (?:application\/(?:json|x-www-form-urlencoded|octet-stream)|multipart\/form-data|text\/(?:plain|event-stream)))(\S+)$/;

/** Lines in which the parts of fields ran together → the parts, each as a line at the place of the whole. */
export function splitGluedLines(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) =>
    line.text
      .split(labelsInside)
      .flatMap((part) => splitPart(part.trim()))
      .map((text) => ({ ...line, text })),
  );
}

function splitPart(part: string): readonly string[] {
  const [, lead, rest] = leadInside.exec(part) ?? [];
  const glued = splitGlued(rest ?? part);
  if (glued === undefined) return [part];
  return lead === undefined ? glued : [lead, ...glued];
}
