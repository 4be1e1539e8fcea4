import type { Config, RuleSetting } from '../config.ts';
import type { Severity } from '../diagnostic.ts';
import { matchesAny } from '../glob.ts';
import { presetsOf, type Rule } from './rule.ts';

/** The part of a configuration that sets rules. */
export type LintSettings = Pick<Config, 'rules' | 'overrides'> & Partial<Pick<Config, 'preset' | 'rulesUrl'>>;

/**
 * What a rule is set to for one file: the last override that names both, else the configuration, else its preset;
 * `severity` is that of one finding.
 */
export function settingOf(
  { id, preset, ...rule }: Rule,
  path: string,
  settings: LintSettings,
  severity: Severity = rule.severity,
): RuleSetting {
  const override = settings.overrides.findLast(
    ({ files, rules }) => Object.hasOwn(rules, id) && matchesAny(path, files),
  );
  const set = override?.rules[id] ?? (Object.hasOwn(settings.rules, id) ? settings.rules[id] : undefined);
  if (set !== undefined) return set;
  const holding = presetsOf({ severity, ...(preset && { preset }) });
  return holding.includes(settings.preset ?? 'recommended') ? severity : 'off';
}
