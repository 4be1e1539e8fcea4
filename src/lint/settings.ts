import type { Config, RuleSetting } from '../config.ts';
import { matchesAny } from '../glob.ts';
import type { Rule } from './rule.ts';

/** The part of a configuration that sets rules. */
export type LintSettings = Pick<Config, 'rules' | 'overrides'>;

/** What a rule is set to for one file: the last override that names both, else the configuration, else the rule itself. */
export function settingOf({ id, severity }: Rule, path: string, settings: LintSettings): RuleSetting {
  const override = settings.overrides.findLast(
    ({ files, rules }) => Object.hasOwn(rules, id) && matchesAny(path, files),
  );
  if (override) return override.rules[id] ?? severity;
  return (Object.hasOwn(settings.rules, id) ? settings.rules[id] : undefined) ?? severity;
}
