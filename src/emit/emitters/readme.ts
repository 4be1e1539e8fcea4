import type { Model, Operation } from '../../registry-model.ts';
import { compareText } from '../../text.ts';
import { defineEmitter, type EmitContext } from '../emitter.ts';
import { emittedModels, mainRequest, modelOperations } from '../model-operations.ts';

/** `README.md`: what the package is, how to use it, and the catalogue of its models. */
export const readme = defineEmitter({
  name: 'readme',
  emit: (context) => {
    const byKey = new Map(context.registry.operations.map((operation) => [operation.key, operation]));
    const models = emittedModels(context);
    const text = [introduction(context), usage(models, byKey, context), catalogue(models, byKey)].join('\n');
    return [{ path: 'README.md', text }];
  },
});

function introduction({ options: { packageName, packageDescription, generator } }: EmitContext): string {
  const what =
    packageDescription ?? 'Models of an API: registry, JSON Schemas, TypeScript types and validators.';
  return `<!-- Written by ${generator.replaceAll('-->', '')}; do not edit. -->\n# ${packageName}\n\n${plain(what)}\n`;
}

function usage(
  models: readonly Model[],
  byKey: ReadonlyMap<string, Operation>,
  { options: { packageName }, validators }: EmitContext,
): string {
  const example = models.find((model) => {
    const request = mainRequest(modelOperations(model, byKey));
    return request !== undefined && validators.stem(request.schema) !== undefined;
  });
  const index = `import { getModel, listModels, loadModel, models } from ${quote(packageName)};

console.log(models.length, listModels().length);
`;
  const single = example
    ? `import { model, request } from ${quote(`${packageName}/${example.module}`)};

const payload = { model: model.id };
if (!request.is(payload)) console.log(request.issues(payload));
`
    : '';
  return `## Use

\`\`\`sh
npm install ${packageName}
\`\`\`
${single && `\nOne model, with its record, its types and its validators:\n\n\`\`\`js\n${single}\`\`\`\n`}
All models, without validators:

\`\`\`js
${index}\`\`\`

| file | holds |
| --- | --- |
| \`registry.json\` | every model, operation and page, described by \`registry.schema.json\` |
| \`schemas/\` | JSON Schema 2020-12 of every request, response and parameter |
| \`openapi.json\` | the operations as one OpenAPI 3.1 document |
| \`map/\` | where each schema comes from in the source documents |
`;
}

function catalogue(models: readonly Model[], byKey: ReadonlyMap<string, Operation>): string {
  const categories = [...new Set(models.map(({ category }) => category ?? ''))].sort(compareText);
  const sections = categories.map((category) => {
    const rows = models
      .filter((model) => (model.category ?? '') === category)
      .map((model) => modelRow(model, byKey));
    return `### ${category === '' ? 'Other' : plain(category)}

| id | developer | page | operations |
| --- | --- | --- | --- |
${rows.join('')}`;
  });
  return `## Models\n\n${sections.join('\n')}`;
}

function modelRow({ id, developer, page, operations }: Model, byKey: ReadonlyMap<string, Operation>): string {
  const calls = operations.flatMap((key) => byKey.get(key) ?? []);
  const labels = [...new Set(calls.map(({ method, path }) => `${method.toUpperCase()} ${path}`))];
  return `| ${code(id)} | ${plain(developer ?? '')} | ${code(page)} | ${labels.map(code).join(', ')} |\n`;
}

/** Text that markdown shows as it is, also in a table cell. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&');
}

/** Inline code that may stand in a table cell. */
function code(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
  const fence = line.includes('`') ? '``' : '`';
  return fence === '`' ? `\`${line}\`` : `${fence} ${line} ${fence}`;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
