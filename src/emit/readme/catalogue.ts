import type { EmitName } from '../../config.ts';
import type { Model, Operation } from '../../registry-model.ts';
import { compareText } from '../../text.ts';
import type { EmitContext } from '../emitter.ts';
import { operationName } from '../model-operations.ts';
import { code, plain } from './markdown.ts';

/** With more models, those of a category are folded. */
const mostShown = 100;

/** The section that lists the models, by category. */
export function catalogue(
  models: readonly Model[],
  { registry: { operations }, emits }: Pick<EmitContext, 'registry' | 'emits'>,
): string {
  const byKey = new Map(operations.map((operation) => [operation.key, operation]));
  const categories = [...new Set(models.map(({ category }) => category ?? ''))].sort(compareText);
  const sections = categories.map((category) => {
    const rows = models
      .filter((model) => (model.category ?? '') === category)
      .map((model) => modelRow(model, byKey));
    const heading = category === '' ? 'Other' : plain(category);
    return section(heading, rows, models.length > mostShown);
  });
  return `## Models

${importsOf(emits)}

${sections.join('\n')}`;
}

function importsOf(emits: ReadonlySet<EmitName>): string {
  const encoded = 'where characters of the id are encoded, the subpath stands below it';
  if (emits.has('models')) {
    const also = emits.has('zod') ? ', its Zod schemas below `zod/models/`' : '';
    return `A model is imported by its id below \`models/\`${also}; ${encoded}.`;
  }
  if (!emits.has('zod')) return 'Where characters of an id are encoded, its `module` stands below it.';
  return `The schemas of a model are imported by its id below \`zod/models/\`; ${encoded}, without \`zod/\`.`;
}

function section(heading: string, rows: readonly string[], isFolded: boolean): string {
  const table = `| id | name | developer | operations | page |
| --- | --- | --- | --- | --- |
${rows.join('')}`;
  if (!isFolded) return `### ${heading}\n\n${table}`;
  return `<details>\n<summary>${heading} (${rows.length})</summary>\n\n${table}\n</details>\n`;
}

function modelRow(model: Model, byKey: ReadonlyMap<string, Operation>): string {
  const { name, developer, page, operations } = model;
  const names = new Set(operations.flatMap((key) => byKey.get(key) ?? []).map(operationName));
  const cells = [
    idCell(model),
    plain(name ?? ''),
    plain(developer ?? ''),
    [...names].map(code).join('<br>'),
    code(page),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function idCell({ id, module, status, replacement, aliasOf }: Model): string {
  const notes = [
    ...(module === `models/${id}` ? [] : [code(module)]),
    ...(aliasOf === undefined ? [] : [`alias of ${code(aliasOf)}`]),
    ...(status === undefined || status === 'active' ? [] : [plain(status)]),
    ...(replacement === undefined ? [] : [`use ${code(replacement)}`]),
  ];
  return [code(id), ...notes].join('<br>');
}
