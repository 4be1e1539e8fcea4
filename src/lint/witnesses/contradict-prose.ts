import { contradictStated } from '../../prose-bounds/contradict-stated.ts';
import { readStatedBounds, statedSubjects } from '../../prose-bounds/read-stated-bounds.ts';
import type { SchemaView } from './schema-view.ts';

/** What prose says otherwise than a schema. */
export interface ProseContradiction {
  /** In words of a schema, such as `maximum 4`. */
  readonly says: string;
  readonly found: string;
  readonly sentence: string;
}

/** Prose about a parameter, against the schema of that parameter. */
export function contradictProse(text: string, view: SchemaView): ProseContradiction | undefined {
  const [type, ...others] = [...(view.types ?? [])];
  const subject = type === undefined || others.length > 0 ? undefined : statedSubjects.get(type);
  // Of several types, or of none that is known, nobody knows which one the prose is about.
  const stated = subject === undefined ? undefined : readStatedBounds(text, subject);
  const found = stated === undefined ? [] : contradictStated(stated, keywordsOf(view));
  if (stated === undefined || found.length === 0) return undefined;
  return {
    says: found.map(({ says }) => says).join(' and '),
    found: found.map((one) => one.found).join(' and '),
    sentence: stated.sentence,
  };
}

function keywordsOf({ bounds, default: preset, values }: SchemaView): Readonly<Record<string, unknown>> {
  return {
    ...Object.fromEntries(bounds),
    ...(preset === undefined ? {} : { default: preset.value }),
    ...(values === undefined ? {} : { enum: [...values].map((value): unknown => JSON.parse(value)) }),
  };
}
