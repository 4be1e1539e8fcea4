import type { Diagnostic } from '../../src/diagnostic.ts';

const base: Diagnostic = {
  ruleId: 'spec/unresolved',
  severity: 'error',
  message: '`specs/skies.json` is no file of the project, expected an OpenAPI document',
  path: 'text/Aurora Lite (1).md',
  line: 12,
  column: 1,
  endLine: 14,
  endColumn: 20,
  related: [],
  suggest: 'Did you mean `specs/sky.json`?',
  fingerprint: 'a1',
  url: 'https://docs.example/rules/spec/unresolved.md',
};

/** A finding that differs from an ordinary one where it is told to. */
export function findingOf(changes: Partial<Diagnostic> = {}): Diagnostic {
  return { ...base, ...changes };
}

/** Findings as a documentation may have them: of every severity, in pages and documents, with hostile text. */
export const findings: readonly Diagnostic[] = [
  findingOf(),
  findingOf({
    ruleId: 'model/duplicate-id',
    severity: 'warning',
    message: '`northern/aurora::set-output name=x::1|<script>` is on 2 pages,\r\n::error::expected one',
    line: 20,
    column: 3,
    endLine: 20,
    endColumn: 9,
    related: [{ path: 'other/100%.md', line: 4, column: 2, message: 'Also listed here' }],
    fix: [{ path: 'text/Aurora Lite (1).md', range: [10, 14], text: 'moon' }],
    fingerprint: 'b2',
    url: 'https://docs.example/rules/model/duplicate-id.md',
  }),
  findingOf({
    ruleId: 'spec/invalid-type',
    severity: 'info',
    message: '`stars` is `"a\u0007mount"\uD800 & <b>`, expected a type',
    path: 'specs/sky.json',
    pointer: '/paths/~1v1~1skies/post',
    fingerprint: 'c3',
    url: 'https://docs.example/rules/spec/invalid-type.md',
  }),
];

/** So many findings alike, each on its own line. */
export function manyFindings(number: number, changes: Partial<Diagnostic> = {}): Diagnostic[] {
  return Array.from({ length: number }, (_, index) =>
    findingOf({ line: index + 1, endLine: index + 1, fingerprint: `f${index}`, ...changes }),
  );
}
