import type { Rule } from './rule.ts';

/** A rule → its documentation as markdown. */
export function formatRulePage({ id, severity, docs }: Rule): string {
  const fence = (text: string) => fenceExcerpt(text, docs.language);
  const blocks = [
    `# ${id}`,
    `${docs.summary}.`,
    `Severity: \`${severity}\``,
    '## Why',
    docs.why,
    '## Reported',
    fence(docs.bad),
    '## Not reported',
    fence(docs.good),
    '## Configuration',
    'In `docschema.config.json`:',
    ['```json', JSON.stringify({ rules: { [id]: 'off' } }, undefined, 2), '```'].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function fenceExcerpt(text: string, language: string): string {
  // The excerpt may itself hold fences.
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
