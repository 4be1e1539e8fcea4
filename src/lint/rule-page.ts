import { presetsOf, type Rule } from './rule.ts';

/** A rule → its documentation as markdown. */
export function formatRulePage(rule: Rule): string {
  const { id, severity, fixable, docs } = rule;
  const names = presetsOf(rule).map((preset) => `\`${preset}\``);
  const fence = (text: string) => fenceExcerpt(text, docs.language);
  const blocks = [
    `# ${id}`,
    `${docs.summary}.`,
    `Severity: \`${severity}\`; presets: ${names.join(', ')}`,
    ...(fixable ? ['`docschema lint --fix` mends what is certain.'] : []),
    '## Why',
    docs.why,
    '## Reported',
    fence(docs.bad),
    '## Not reported',
    fence(docs.good),
    '## Configuration',
    'In `docschema.config.json`:',
    [
      '```json',
      JSON.stringify(
        { rules: { [id]: presetsOf(rule).includes('recommended') ? 'off' : severity } },
        undefined,
        2,
      ),
      '```',
    ].join('\n'),
    ...explainSuppression(rule),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** How one finding is excused where it stands; what judges excuses has none. */
function explainSuppression({ id, docs }: Rule): string[] {
  if (id.startsWith('lint/')) return [];
  if (docs.language === 'json' || docs.language === 'yaml') {
    const ignore = { 'x-docschema-ignore': [{ rule: id, reason: 'why it stays' }] };
    return [
      '## Suppression',
      'On the object of the document, or on one around it:',
      ['```json', JSON.stringify(ignore, undefined, 2), '```'].join('\n'),
    ];
  }
  return [
    '## Suppression',
    'Above the line, or above the block that starts there:',
    ['```markdown', `<!-- docschema-disable-next-line ${id} -- why it stays -->`, '```'].join('\n'),
  ];
}

function fenceExcerpt(text: string, language: string): string {
  // The excerpt may itself hold fences.
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
