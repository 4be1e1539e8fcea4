import type { ResponseNotation } from '../../captured-response.ts';

/** What was seen in a value that only some notations allow. */
export interface NotationMarks {
  /** Comments, other quotes, names without quotes, trailing commas, other numbers. */
  relaxed: boolean;
  python: boolean;
  javascript: boolean;
  /** Objects with the name of their class. */
  called: boolean;
  /** Something is left out. */
  partial: boolean;
  /** No notation allows it. */
  malformed: boolean;
}

/** Marks of JSON: none. */
export function createMarks(): NotationMarks {
  return {
    relaxed: false,
    python: false,
    javascript: false,
    called: false,
    partial: false,
    malformed: false,
  };
}

/** The notation that allows all that was seen. */
export function notationOf(marks: Readonly<NotationMarks>): ResponseNotation {
  if (marks.malformed) return 'malformed';
  if (marks.called) return 'sdk-repr';
  if (marks.python) return 'python';
  if (marks.javascript) return 'javascript';
  if (marks.partial) return 'truncated';
  return marks.relaxed ? 'json5' : 'json';
}
