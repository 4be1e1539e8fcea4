import type { Model } from '../registry-model.ts';
import type { MainContent, ModelOperation } from './model-operations.ts';

/** What a declaration says about a model. */
export function modelComment(model: Model): string[] {
  return [`The model \`${model.id}\`${model.description ? `: ${model.description}` : '.'}`, ...facts(model)];
}

/** What a declaration says about the main request or answer of a model. */
export function contentComment(
  what: string,
  model: Model,
  { label, status, mediaType }: MainContent,
): string[] {
  const place = [label, ...(status === undefined ? [] : [status]), mediaType];
  return [`${what} of \`${model.id}\`: ${place.map((part) => `\`${part}\``).join(', ')}.`, ...facts(model)];
}

/** What a declaration says about `operations`. */
export function operationsComment(model: Model): string[] {
  return [
    `The operations of \`${model.id}\` with their validators, in the order of the page.`,
    'A key is method and path; the longer key of the registry where two operations share these.',
  ];
}

/** What a declaration says about one operation; nothing where the documentation has no word for it. */
export function operationComment({ operation: { summary } }: ModelOperation): string[] | undefined {
  return summary === undefined ? undefined : [summary];
}

function facts({ name, category, developer, page, status, aliasOf, replacement }: Model): string[] {
  const known = [
    name,
    category,
    developer,
    aliasOf === undefined ? undefined : `alias of \`${aliasOf}\``,
    status,
    `page \`${page}\``,
  ];
  const isOver = status === 'deprecated' || status === 'retired';
  const instead = replacement === undefined ? '' : `; use \`${replacement}\` instead`;
  return [
    '',
    known.filter((fact) => fact !== undefined).join(' · '),
    ...(isOver ? [`@deprecated The model is ${status}${instead}.`] : []),
  ];
}
