import { UnknownModelError } from './errors.ts';
import { aliases, loaders } from './generated/loaders.ts';
import { nearIds } from './near-ids.ts';

/** What a text says of the id of a model. */
interface ResolvedId {
  /** The id of a model of the package; absent where the text is none. */
  readonly id?: string;
  /** The model that the text is another name of. */
  readonly aliasOf?: string;
  /** Ids that may be meant, nearest first; empty where the text is an id. */
  readonly suggestions: readonly string[];
}

/** Whether a text is the id of a model of the package. */
export function isModelId(text: string): boolean {
  return loaders.has(text);
}

/** The id that a text is, or those that it may mean; of what programs without types give instead of a text, nothing. */
export function resolveModelId(text: unknown): ResolvedId {
  if (typeof text !== 'string') return { suggestions: [] };
  const aliasOf = aliases.get(text);
  if (loaders.has(text)) return { id: text, ...(aliasOf === undefined ? {} : { aliasOf }), suggestions: [] };
  if (aliasOf !== undefined && loaders.has(aliasOf)) return { id: aliasOf, aliasOf, suggestions: [] };
  return { suggestions: nearIds(text, [...loaders.keys()]) };
}

/** The id of a model; throws for a text that is none. */
export function knownId(text: unknown): string {
  const { id, suggestions } = resolveModelId(text);
  if (id === undefined) throw new UnknownModelError(text, suggestions);
  return id;
}
