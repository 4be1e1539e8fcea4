import type { Diagnostic, RelatedPlace, TextEdit } from '../diagnostic.ts';
import { defineFormat } from './report-format.ts';

/** The findings as they are, for tools. */
export const json = defineFormat({
  name: 'json',
  summary: 'the findings as they are, for tools',
  format: (diagnostics) => `${JSON.stringify(diagnostics.map(pick), undefined, 2)}\n`,
});

/** The keys of the contract in its order, whatever a rule from elsewhere added. */
function pick(diagnostic: Diagnostic): Diagnostic {
  const { ruleId, severity, message, path, line, column, endLine, endColumn, pointer } = diagnostic;
  const { related, suggest, fix, fingerprint, url } = diagnostic;
  return {
    ruleId,
    severity,
    message,
    path,
    line,
    column,
    endLine,
    endColumn,
    ...(pointer !== undefined && { pointer }),
    related: related.map(pickRelated),
    ...(suggest !== undefined && { suggest }),
    ...(fix && { fix: fix.map(pickEdit) }),
    fingerprint,
    url,
  };
}

function pickRelated({ path, line, column, pointer, message }: RelatedPlace): RelatedPlace {
  return { path, line, column, ...(pointer !== undefined && { pointer }), message };
}

function pickEdit({ path, range, text }: TextEdit): TextEdit {
  return { path, range, text };
}
