import type { BlockNode } from '../../../page.ts';
import { escapePointer } from '../../../schema-keywords.ts';
import { type Json, known, type Reading } from './blocks.ts';
import { inferFromSample, requestSample } from './sample-structure.ts';
import { isRecord } from './shown-value.ts';

interface Sampled {
  readonly value: unknown;
  readonly sample: BlockNode | undefined;
  readonly pointer: string;
}

/** Properties of rows, and behind them those that only the sample has; a union whose alternatives are lost keeps the sample's as an example. */
export function addSampled(
  reading: Reading,
  described: unknown,
  { value, sample, pointer }: Sampled,
): Json | undefined {
  const properties = new Map(Object.entries(isRecord(described) ? described : {}));
  if (!isRecord(value) || sample === undefined)
    return properties.size === 0 ? undefined : Object.fromEntries(properties);
  for (const [name, shown] of Object.entries(value)) {
    const row = properties.get(name);
    if (row === undefined) {
      reading.places.set(`${pointer}/properties/${escapePointer(name)}`, sample.at);
      properties.set(name, addRequired(reading, name, inferFromSample(shown)));
    } else if (isRecord(row) && lacksAlternatives(row) && row.examples === undefined) {
      properties.set(name, known({ ...row, examples: [shown] }));
    }
  }
  return Object.fromEntries(properties);
}

function lacksAlternatives(schema: Readonly<Record<string, unknown>>): boolean {
  const notes = schema['x-docschema'];
  return isRecord(notes) && Array.isArray(notes.missing) && notes.missing.includes('alternatives');
}

/** Whether a hidden thing must be given is known only where the page says it in words. */
function addRequired({ onlyRequired }: Reading, name: string, schema: Json): Json {
  const notes = isRecord(schema['x-docschema']) ? schema['x-docschema'] : {};
  const missing = Array.isArray(notes.missing) ? notes.missing : [];
  const all = [...new Set([...missing, 'required-unknown'])].sort();
  const inferred = isRecord(notes.inferred) ? notes.inferred : {};
  const stated =
    onlyRequired === undefined
      ? {}
      : { stated: { required: onlyRequired.names.includes(name), sentence: onlyRequired.sentence } };
  return {
    ...schema,
    'x-docschema': {
      ...notes,
      complete: false,
      missing: all,
      inferred: { ...inferred, name: requestSample },
      ...stated,
    },
  };
}
