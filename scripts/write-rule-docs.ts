import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { configSchema } from '../src/config/schema.ts';
import { presetsOf, type Rule } from '../src/lint/rule.ts';
import { formatRulePage } from '../src/lint/rule-page.ts';
import { compareText } from '../src/text.ts';

/**
 * Writes what follows from the rule files: `src/lint/rules/index.ts`, `docs/rules` and `docschema.config.schema.json`.
 * With `--check` it writes nothing and fails where a file differs.
 */
const root = join(import.meta.dirname, '..');
const rulesFolder = 'src/lint/rules';
const lineWidth = 110;
const notice = '<!-- Written by scripts/write-rule-docs.ts; do not edit. -->';

const ids = await listRules();
const wanted = new Map<string, string>([[`${rulesFolder}/index.ts`, formatIndex(ids)]]);
const rules = await Promise.all(ids.map(importRule));
for (const rule of rules) wanted.set(`docs/rules/${rule.id}.md`, `${notice}\n\n${formatRulePage(rule)}`);
wanted.set('docs/rules/README.md', formatCatalogue(rules));
wanted.set('docschema.config.schema.json', formatConfigSchema(ids));

const stale = (await listFiles('docs/rules')).filter((path) => !wanted.has(path));
const differing = [...stale];
for (const [path, text] of wanted) {
  const current = await readFile(join(root, path), 'utf8').catch(() => undefined);
  if (current !== text) differing.push(path);
}
if (process.argv.includes('--check')) {
  for (const path of differing)
    console.error(`${path} is stale, expected the output of scripts/write-rule-docs.ts`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} else {
  for (const path of stale) await rm(join(root, path));
  for (const [path, text] of wanted) await write(path, text);
}

async function write(path: string, text: string) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

async function listFiles(folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder), { recursive: true }).catch(() => []);
  return names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`).filter((path) => /\.\w+$/.test(path));
}

async function listRules(): Promise<string[]> {
  const paths = await listFiles(rulesFolder);
  const ids = paths.map((path) => path.slice(rulesFolder.length + 1).replace(/\.ts$/, ''));
  return ids.filter((id) => id.includes('/')).toSorted(compareText);
}

async function importRule(id: string): Promise<Rule> {
  const module = await import(`../${rulesFolder}/${id}.ts`);
  return module[constantOf(id.slice(id.indexOf('/') + 1))];
}

function constantOf(name: string): string {
  return name.replace(/[-/](.)/g, (_, letter: string) => letter.toUpperCase());
}

function formatIndex(ids: readonly string[]): string {
  const imports = ids.map((id) => {
    const name = constantOf(id.slice(id.indexOf('/') + 1));
    return `import { ${name} as ${constantOf(id)} } from './${id}.ts';`;
  });
  return [
    '// Written by scripts/write-rule-docs.ts; do not edit.',
    "import type { Rule } from '../rule.ts';",
    ...imports,
    '',
    '/** All rules, sorted by id. */',
    'export const rules: readonly Rule[] = [',
    ...ids.map((id) => `  ${constantOf(id)},`),
    '];',
    '',
    '/** Every id that a configuration may set. */',
    'export const ruleIds: readonly string[] = rules.map(({ id }) => id);',
    '',
  ].join('\n');
}

function formatCatalogue(rules: readonly Rule[]): string {
  const rows = rules.map(
    (rule) =>
      `| [\`${rule.id}\`](${rule.id}.md) | ${rule.severity} | ${presetsOf(rule)[0]} | ${rule.fixable ? 'yes' : ''} | ${rule.docs.summary} |`,
  );
  return [
    notice,
    '',
    '# Rules',
    '',
    'Presets hold those before them: `minimal`, `recommended` (the default), `all`. Of fixable rules, `docschema lint --fix` mends what is certain.',
    '',
    '| Rule | Severity | On from preset | Fixable | Reports |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** The rules of the configuration, by name, so that editors complete them. */
function formatConfigSchema(ids: readonly string[]): string {
  const { type, description, additionalProperties } = configSchema.properties.rules;
  const setting = { $ref: '#/$defs/setting' };
  const properties = Object.fromEntries(ids.map((id) => [id, setting]));
  const $defs = {
    setting: additionalProperties,
    rules: { type, description, additionalProperties: setting, properties },
  };
  const rules = { $ref: '#/$defs/rules' };
  const { overrides } = configSchema.properties;
  const items = { ...overrides.items, properties: { ...overrides.items.properties, rules } };
  const schema = {
    ...configSchema,
    properties: { ...configSchema.properties, rules, overrides: { ...overrides, items } },
    $defs,
  };
  return `${joinShortLists(JSON.stringify(schema, undefined, 2))}\n`;
}

/** Lists of plain values on one line where they fit, as the formatter of this repository writes them. */
function joinShortLists(json: string): string {
  return json.replace(
    /^(.*)\[\n\s+([^[\]{}]+?)\n\s+\]/gm,
    (whole: string, before: string, values: string) => {
      const line = `${before}[${values.replace(/\n\s+/g, ' ')}]`;
      // A comma may follow.
      return line.length < lineWidth ? line : whole;
    },
  );
}
