import type { Config } from '../config.ts';

/** Where an install of docschema keeps the pages of its rules: there for everyone who has run it, on the same release. */
const installed = 'node_modules/docschema/docs/rules';

/** Where the documentation of a rule is read: a URL where the configuration says where, else a path in the installed package. */
export function ruleUrl(ruleId: string, { rulesUrl }: Pick<Config, 'rulesUrl'> = {}): string {
  return `${rulesUrl?.replace(/\/+$/, '') ?? installed}/${ruleId}.md`;
}
