import { formatRulePage } from '../lint/rule-page.ts';
import { ruleIds, rules } from '../lint/rules/index.ts';
import { findNearNames, wordNearNames } from '../near-names.ts';
import { escapeControls } from '../report/plain-text.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `docschema explain`: the documentation of one rule. */
export function runExplain(id: string, terminal: Terminal): ExitCode {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) {
    terminal.err(`No rule \`${escapeControls(id)}\`${wordNearNames(findRules(id))}\n`);
    terminal.err('`docschema rules` lists all rules\n');
    return 2;
  }
  terminal.out(formatRulePage(rule));
  return 0;
}

/** The last part of an id is what people remember. */
function findRules(id: string): readonly string[] {
  const sameName = ruleIds.filter((known) => known.endsWith(`/${id}`));
  return sameName.length > 0 ? sameName : findNearNames(id, ruleIds);
}
