import { modelModule } from '../module-name.ts';
import type { Deprecation, Fact, PageFacts } from '../page-facts.ts';
import type { Place } from '../place.ts';
import type { Model, Operation } from '../registry-model.ts';
import { compareText, groupBy } from '../text.ts';
import { type Alias, findAliases } from './aliases.ts';
import type { InferredName, Navigation } from './navigation.ts';
import type { PageOperations } from './operations.ts';
import { pageTitle } from './pages.ts';
import { strengths } from './witnesses.ts';

/** One page that lists an id. */
interface Claim {
  readonly id: Fact<string>;
  readonly page: PageFacts;
}

/** Pages sorted by path → models sorted by id; an id on several pages is one model. */
export function buildModels(
  pages: readonly PageFacts[],
  operations: readonly Operation[],
  ofPage: PageOperations,
  navigation: Navigation,
): readonly Model[] {
  const context = {
    operations: new Map(operations.map((operation) => [operation.key, operation])),
    ofPage,
    navigation,
  };
  const aliases = collectAliases(pages);
  const targets = groupBy(aliases.values(), ({ target }) => target);
  const claims = groupBy(
    pages.flatMap((page) => page.ids.map((id): Claim => ({ id, page }))),
    ({ id }) => id.value,
  );
  return [...claims]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([id, group]) => {
      const names = (targets.get(id) ?? []).map((alias) => alias.id).sort(compareText);
      return buildModel(id, group, { ...context, alias: aliases.get(id), aliases: names }) ?? [];
    });
}

/** Per id the first page, by path, that makes it an alias; never of an id of another page. */
function collectAliases(pages: readonly PageFacts[]): ReadonlyMap<string, Alias> {
  const aliases = new Map<string, Alias>();
  for (const page of [...pages].sort(byVisibility)) {
    const ids = page.ids.map(({ value }) => value);
    for (const alias of findAliases(
      ids,
      page.sameModel.map((statement) => statement.ids),
    )) {
      if (!aliases.has(alias.id) && aliases.get(alias.target)?.target !== alias.id)
        aliases.set(alias.id, alias);
    }
  }
  return aliases;
}

function byVisibility(a: PageFacts, b: PageFacts): number {
  return Number(a.hidden) - Number(b.hidden) || compareText(a.path, b.path);
}

/** Of operations with the same method and path, those of the strongest source. */
function strongest(keys: readonly string[], operations: ModelContext['operations']): string[] {
  const rank = (key: string) => {
    const operation = operations.get(key);
    return operation?.unresolved === undefined
      ? strengths.indexOf(operation?.source ?? 'spec')
      : strengths.length;
  };
  const endpointOf = (key: string) => `${operations.get(key)?.method} ${operations.get(key)?.path}`;
  return [...groupBy(keys, endpointOf).values()].flatMap((group) => {
    const best = Math.min(...group.map(rank));
    // Links that lead nowhere are all kept: each is a defect of its own.
    return group.filter((key) => rank(key) === best || operations.get(key)?.unresolved !== undefined);
  });
}

/** What a model's record is made from. */
interface ModelContext {
  readonly operations: ReadonlyMap<string, Operation>;
  readonly ofPage: PageOperations;
  readonly navigation: Navigation;
  readonly alias?: Alias;
  readonly aliases: readonly string[];
}

function buildModel(id: string, claims: readonly Claim[], context: ModelContext): Model | undefined {
  const [main, ...others] = [...claims].sort((a, b) => byVisibility(a.page, b.page));
  if (main === undefined) return undefined;
  const { page } = main;
  const listed = new Set(claims.flatMap((claim) => context.ofPage.get(claim.page.path) ?? []));
  const keys = [...listed].filter((key) => context.operations.get(key)?.models.includes(id) ?? true);
  const note = noteOf(id, page.deprecations);
  const names = inferredNames(id, page, context);
  return {
    id,
    module: modelModule(id),
    ...mapDefined(names, ({ value }) => value),
    description: page.description?.value,
    status: note && (note.retired ? 'retired' : 'deprecated'),
    replacement: note?.replacement,
    aliases: context.aliases,
    aliasOf: context.alias?.target,
    hidden: claims.every((claim) => claim.page.hidden) ? true : undefined,
    page: page.path,
    at: placeOf(main.id),
    alsoAt: others.map((claim) => placeOf(claim.id)),
    operations: strongest(keys, context.operations).sort(compareText),
    inferred: {
      ...(main.id.from === undefined ? {} : { id: main.id.from }),
      ...mapDefined(names, ({ from }) => from),
      ...(page.description?.from === undefined ? {} : { description: page.description.from }),
      ...(context.alias?.inferredFrom === undefined ? {} : { aliasOf: context.alias.inferredFrom }),
    },
  };
}

interface ModelNames {
  readonly name?: InferredName;
  readonly developer?: InferredName;
  readonly category?: InferredName;
  readonly playground?: InferredName;
}

function inferredNames(id: string, page: PageFacts, { navigation }: ModelContext): ModelNames {
  return {
    name: nameOf(page, navigation),
    developer: navigation.developerOf(page.path) ?? vendorOf(id),
    category: navigation.categoryOf(page.path),
    playground: playgroundOf(id, page),
  };
}

/** The same keys with mapped values, without those that are absent. */
function mapDefined<Out>(
  names: ModelNames,
  map: (name: InferredName) => Out,
): Partial<Record<keyof ModelNames, Out>> {
  const entries = Object.entries(names) as [keyof ModelNames, InferredName | undefined][];
  return Object.fromEntries(entries.flatMap(([key, name]) => (name === undefined ? [] : [[key, map(name)]])));
}

function nameOf(page: PageFacts, navigation: Navigation): InferredName {
  const from =
    page.title !== undefined
      ? 'page title'
      : (navigation.titleOf(page.path) && navigation.file) || 'file name';
  return { value: pageTitle(page, navigation), from };
}

function vendorOf(id: string): InferredName | undefined {
  const slash = id.indexOf('/');
  return slash <= 0 ? undefined : { value: id.slice(0, slash), from: 'id prefix' };
}

/** The note that names the id, else one that speaks of the page's model without naming any. */
function noteOf(id: string, notes: readonly Deprecation[]): Deprecation | undefined {
  const ofPage = notes.find((note) => note.ids.length === 0 && note.replacement !== id);
  return notes.find((note) => note.ids.includes(id)) ?? ofPage;
}

/** The link in the id's own table row, else the page's only one. */
function playgroundOf(id: string, page: PageFacts): InferredName | undefined {
  const own = page.playgrounds.find(({ ids }) => ids.includes(id));
  if (own !== undefined) return { value: own.url, from: 'link in the same table row' };
  const urls = new Set(page.playgrounds.filter(({ ids }) => ids.length === 0).map(({ url }) => url));
  const [url, ...others] = urls;
  return url === undefined || others.length > 0
    ? undefined
    : { value: url, from: "the page's only playground link" };
}

function placeOf({ at }: Fact<string>): Place {
  return { path: at.path, line: at.line, column: at.column };
}
