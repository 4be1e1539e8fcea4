import type { TypeSchema } from './type-schema.ts';

/** A type as it is written. */
export interface TypeText {
  readonly text: string;
  /** Of a union: its members, each once. */
  readonly members?: readonly TypeText[];
  /** Whether the text was given, so that it may be anything. */
  readonly isGiven?: true;
}

/** Writes the type of what stands in another one, at the same indentation or a deeper one. */
export type ChildText = (child: TypeSchema, indent?: string) => TypeText;

/** Types that read alike are one; the first stands for all. */
export function distinctTypes(types: readonly TypeText[]): readonly TypeText[] {
  const byText = new Map<string, TypeText>();
  for (const type of types) if (!byText.has(type.text)) byText.set(type.text, type);
  return [...byText.values()];
}
