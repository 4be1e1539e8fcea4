import type { CapturedDocument } from '../captured-response.ts';
import type { LocatedValue } from '../located-value.ts';
import type { PageFacts } from '../page-facts.ts';
import type { Span } from '../place.ts';
import type { Model, Registry } from '../registry-model.ts';

/** A model that a captured response names and its page does not. */
export interface OtherModel {
  readonly id: string;
  /** Where the documentation has it under that id, or one that differs by its vendor alone. */
  readonly model?: Model;
  /** An id of the page goes on where that of the response ends, or the other way round. */
  readonly isKin: boolean;
}

/** Tells models that a page is not about from other names of those it is about. */
export type FindOtherModel = (page: PageFacts, id: string) => OtherModel | undefined;

/** Prepares the models of a registry for looking up what responses name. */
export function createModelFinder({ models }: Registry): FindOtherModel {
  const byId = new Map(models.map((model) => [model.id, model]));
  // Of several, the first counts.
  const byName = new Map(models.toReversed().map((model) => [nameOf(model.id), model]));
  return (page, id) => {
    const own = page.ids.flatMap(({ value }) => namesOf(byId.get(value)) ?? [value]);
    if (own.length === 0 || id.trim() === '' || own.some((one) => isSame(one, id))) return undefined;
    const model = byId.get(id) ?? byName.get(nameOf(id));
    const hasKin = own.some((one) => isKin(one, id));
    if (model !== undefined) return { id, model, isKin: hasKin };
    return hasKin ? undefined : { id, isKin: false };
  };
}

/** An id with its aliases. */
function namesOf(model: Model | undefined): readonly string[] | undefined {
  return model && [model.id, ...model.aliases, ...(model.aliasOf === undefined ? [] : [model.aliasOf])];
}

/** Without vendor; punctuation and capitals do not count. */
function nameOf(id: string): string {
  return id
    .replace(/^.*\//s, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
}

const release =
  /-(?:latest|(?:19|20)\d\d-?(?:0\d|1[0-2])-?[0-3]\d|\d{6}|\d{4}|(?:0\d|1[0-2])-[0-3]\d)(?=-|$)/g;

function undated(id: string): string {
  return nameOf(id).replace(release, '');
}

function isSame(one: string, other: string): boolean {
  return nameOf(one) === nameOf(other) || undated(one) === undated(other);
}

/** Names of which one goes on where the other ends: services add sizes, variants and vendors. */
function isKin(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other]
    .map((id) => undated(id).replaceAll('-', ''))
    .toSorted((a, b) => a.length - b.length);
  return long.startsWith(short) || long.endsWith(short);
}

/** The models that a document names, each where it stands. */
export function readModels({
  value,
}: CapturedDocument): readonly { readonly id: string; readonly at?: Span }[] {
  const holders = [value, memberOf(value, 'response'), memberOf(value, 'message')];
  return holders.flatMap((holder) => {
    const model = holder && memberOf(holder, 'model');
    return model?.kind === 'literal' && typeof model.value === 'string'
      ? [{ id: model.value, ...(model.at && { at: model.at }) }]
      : [];
  });
}

function memberOf(value: LocatedValue, name: string): LocatedValue | undefined {
  if (value.kind !== 'object') return undefined;
  return value.members.findLast((member) => member.name === name)?.value;
}
