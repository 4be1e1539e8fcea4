import type { Model } from '../registry-model.ts';
import type { MainContent, ModelOperation } from './model-operations.ts';

/** What a declaration says about a model. */
export function modelComment(model: Model): string[] {
  return [
    `The model \`${model.id}\`${model.description ? `: ${model.description}` : '.'}`,
    ...deprecation(model),
  ];
}

/** What a declaration says about the main request of a model. */
export function requestComment(model: Model, content: MainContent): string[] {
  return [`Main request of \`${model.id}\`: ${placeOf(content)}.`, ...facts(model)];
}

/** What a declaration says about the answer to the main request. */
export function responseComment(model: Model, content: MainContent): string[] {
  return [`Answer to the main request: ${placeOf(content)}.`, ...deprecation(model)];
}

function placeOf({ label, status, mediaType }: MainContent): string {
  const place = [label, ...(status === undefined ? [] : [status]), mediaType];
  return place.map((part) => `\`${part}\``).join(', ');
}

/** What a declaration says about the validator of a main request or answer. */
export function validatorComment(type: string, model: Model): string[] {
  return [`Tells whether a value is a \`${type}\`.`, ...deprecation(model)];
}

/** What a declaration says about `operations`. */
export function operationsComment(model: Model): string[] {
  return ['Its operations, by method and path; by key where two share these.', ...deprecation(model)];
}

/** Why a model should not be used any more, as a tag; nothing for other models. */
export function deprecation({ status, replacement }: Model): string[] {
  if (status !== 'deprecated' && status !== 'retired') return [];
  const instead = replacement === undefined ? '' : `; use \`${replacement}\` instead`;
  return [`@deprecated The model is ${status}${instead}.`];
}

/** What a declaration says about one operation; nothing where the documentation has no word for it. */
export function operationComment({ operation: { summary } }: ModelOperation): string[] | undefined {
  return summary === undefined ? undefined : [summary];
}

function facts(model: Model): string[] {
  const { name, category, developer, page, status, aliasOf } = model;
  const known = [
    name,
    category,
    developer,
    aliasOf === undefined ? undefined : `alias of \`${aliasOf}\``,
    status,
    `page \`${page}\``,
  ];
  return ['', known.filter((fact) => fact !== undefined).join(' · '), ...deprecation(model)];
}
