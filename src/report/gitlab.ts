import type { Severity } from '../diagnostic.ts';
import { defineFormat } from './report-format.ts';
import { repositoryPath } from './repository-path.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** The Code Quality report of GitLab. */
export const gitlab = defineFormat({
  name: 'gitlab',
  summary: 'Code Quality report of GitLab',
  format(diagnostics, options) {
    const issues = diagnostics.map(
      ({ ruleId, severity, message, suggest, path, line, endLine, fingerprint }) => ({
        description: suggest === undefined ? message : `${message}. ${suggest}`,
        check_name: ruleId,
        fingerprint,
        severity: severities[severity],
        location: { path: repositoryPath(path, options), lines: { begin: line, end: endLine } },
      }),
    );
    return `${JSON.stringify(issues, undefined, 2)}\n`;
  },
});
