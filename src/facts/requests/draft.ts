/** A stretch of a sample's text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Text, and where each of its units stands in the sample. */
export interface LocatedText {
  readonly value: string;
  readonly offsetOf: (index: number) => number;
}

type Scalar = string | number | boolean | null;

/** A value that a sample computes, as far as it is statically known. */
export type Draft =
  | { readonly kind: 'literal'; readonly value: Scalar; readonly range: Range; readonly text?: LocatedText }
  | {
      readonly kind: 'object';
      readonly members: readonly DraftMember[];
      readonly open: boolean;
      readonly range: Range;
    }
  | {
      readonly kind: 'array';
      readonly items: readonly Draft[];
      readonly open: boolean;
      readonly range: Range;
    }
  | { readonly kind: 'unknown'; readonly range: Range }
  /** Text with parts that are not known. */
  | { readonly kind: 'text'; readonly parts: readonly (string | undefined)[]; readonly range: Range }
  /** The JSON text of a value. */
  | { readonly kind: 'json'; readonly value: Draft; readonly range: Range }
  /** An object that collects fields: a form or a query. */
  | {
      readonly kind: 'fields';
      readonly of: 'form' | 'multipart';
      readonly members: readonly DraftMember[];
      readonly open: boolean;
      readonly range: Range;
    }
  /** What a call gives that only other calls can use: `name` is what was called, with the names of its module. */
  | {
      readonly kind: 'instance';
      readonly name: string;
      readonly arguments: readonly Draft[];
      readonly named: DraftObject;
      readonly range: Range;
    };

export type DraftObject = Extract<Draft, { kind: 'object' }>;

export interface DraftMember {
  readonly name: string;
  readonly nameRange: Range;
  readonly value: Draft;
}

/** A request by offsets into the sample. */
export interface RequestDraft {
  readonly kind: 'http' | 'sdk' | 'payload';
  readonly method?: { readonly value: string; readonly range: Range };
  readonly url?: Draft;
  readonly headers?: Draft;
  /** Each adds fields to the query. */
  readonly query?: readonly Draft[];
  readonly payload: PayloadDraft;
  readonly client?: { readonly path: readonly string[]; readonly baseUrl?: Draft };
  readonly range: Range;
}

export type PayloadDraft =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly range: Range }
  | {
      readonly kind: 'json' | 'form' | 'multipart' | 'arguments' | 'text';
      readonly value: Draft;
      readonly source?: BodySource;
    };

/** A body as it is sent, where the sample writes it as text. */
interface BodySource {
  readonly text: LocatedText;
  /** True where JSON is what the sample says that it is, whatever the headers say. */
  readonly isJson?: boolean;
}

/** A value nobody knows. */
export function unknownDraft(range: Range): Draft {
  return { kind: 'unknown', range };
}

/** The member that counts: the last of its name. */
export function memberOf(draft: Draft | undefined, name: string): Draft | undefined {
  if (draft?.kind !== 'object') return undefined;
  return draft.members.findLast((member) => member.name === name)?.value;
}

/** The parts of a text; undefined for what is no text. */
export function partsOf(draft: Draft | undefined): readonly (string | undefined)[] | undefined {
  if (draft?.kind === 'text') return draft.parts;
  if (draft?.kind === 'literal' && typeof draft.value === 'string') return [draft.value];
  return undefined;
}
