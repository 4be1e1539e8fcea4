import type { Model } from '../../registry-model.ts';
import { compareText } from '../../text.ts';
import { defineEmitter, type EmitContext } from '../emitter.ts';
import { emittedModels, mainRequest, operationFinder } from '../model-operations.ts';
import { code, plain } from '../readme/markdown.ts';

const longestDescription = 160;

/** `llms.txt`: what the package is for and which models it has, for agents: one line each. */
export const llmsText = defineEmitter({
  name: 'llms-text',
  part: 'llms',
  emit: (context) => [{ path: 'llms.txt', text: text(context) }],
});

function text(context: EmitContext): string {
  const { packageName, packageDescription } = context.options;
  const models = emittedModels(context);
  const operationsOf = operationFinder(context.registry);
  const categories = [...new Set(models.map(({ category }) => category ?? ''))].sort(compareText);
  const sections = categories.map((category) => {
    const lines = models
      .filter((model) => (model.category ?? '') === category)
      .map((model) => modelLine(model, mainRequest(operationsOf(model))?.label));
    return `## ${category === '' ? 'Other' : plain(category)}\n\n${lines.join('')}`;
  });
  return [
    `# ${plain(packageName)}\n`,
    `> ${plain(packageDescription ?? 'The models of an API: which there are, and what each takes and answers.')}\n`,
    `Check a payload before sending it, and read the schema of a model before writing one:\n`,
    `- \`import { validate } from '${packageName}'\`; \`await validate(id, payload)\` gives \`valid\` and \`issues\`, each with a path and a message.
- \`await jsonSchema(id)\` is the JSON Schema of its request; \`await toolSchema(id, { format: 'mcp' })\` the model as a tool (\`openai\` and \`anthropic\` too).
- \`resolveModelId(text)\` knows aliases and near ids; \`listModels({ category, developer, operation, status })\` selects.
- \`import { request } from '${packageName}/models/<id>'\` loads one model alone: \`request.issues(payload)\`.
- \`registry.json\` holds every model, operation and page${other(context)}.\n`,
    `Each line below: id, operation, what it is, and the module where it is not \`models/<id>\`.\n`,
    sections.join('\n'),
  ].join('\n');
}

function other({ emits }: EmitContext): string {
  return [
    emits.has('openapi') ? '; `openapi.json` the operations' : '',
    emits.has('schemas') ? '; `schemas/` the schemas' : '',
  ].join('');
}

function modelLine(model: Model, operation: string | undefined): string {
  const { id, module, name, developer, status, replacement, aliasOf, description } = model;
  const facts = [
    ...(aliasOf === undefined ? [] : [`alias of ${code(aliasOf)}`]),
    ...(status === undefined || status === 'active' ? [] : [status]),
    ...(replacement === undefined ? [] : [`use ${code(replacement)}`]),
  ];
  const what = [name === undefined ? id : name, developer === undefined ? '' : `by ${developer}`]
    .filter(Boolean)
    .join(' ');
  const words = [
    plain(what),
    ...(facts.length === 0 ? [] : [`(${facts.join(', ')})`]),
    ...(description === undefined ? [] : [`— ${plain(shorten(description))}`]),
  ];
  // Most modules are named like their models.
  const own = module === `models/${id}` ? [] : [`(module ${code(module)})`];
  const parts = [
    code(id),
    ...(operation === undefined ? [] : [code(operation)]),
    [...words, ...own].join(' '),
  ];
  return `- ${parts.join(': ')}\n`;
}

function shorten(text: string): string {
  if (text.length <= longestDescription) return text;
  // Half of a surrogate pair would not survive being written as UTF-8.
  return `${text
    .slice(0, longestDescription)
    .replace(/[\ud800-\udbff]$/u, '')
    .replace(/\s+\S*$/, '')}…`;
}
