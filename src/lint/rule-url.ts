const homepage = 'https://github.com/docschema/docschema/blob/main';

/** Where the documentation of a rule is read. */
export function ruleUrl(ruleId: string): string {
  return `${homepage}/docs/rules/${ruleId}.md`;
}
