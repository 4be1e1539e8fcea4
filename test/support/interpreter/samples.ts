import { chance, pick, type Random } from './random.ts';
import type { Source } from './source.ts';

const texts: Readonly<Record<string, readonly string[]>> = {
  date: ['2025-01-31', '2025-02-30'],
  'date-time': [
    '2025-01-31T10:20:30Z',
    '2025-01-31T10:20:30.5+02:00',
    '2025-01-31 10:20',
    '2025-01-31T10:20:30',
  ],
  email: ['ada@example.com', 'ada'],
  hostname: ['example.com', '-x-'],
  ipv4: ['127.0.0.1', '256.1.1.1'],
  ipv6: ['::1', ':::'],
  uri: ['https://example.com/a.png', 'data:image/png;base64,AAAA', 'example.com/a', 'https://exa mple.com'],
  'uri-reference': ['/a/b', 'a b'],
  uuid: ['123e4567-e89b-12d3-a456-426614174000', '123e4567'],
};

/** A text that mostly satisfies a schema, or lies right beside one of its limits. */
export function sampleText(schema: Source, random: Random): string {
  const known = typeof schema.format === 'string' ? texts[schema.format] : undefined;
  if (known && chance(random, 0.9)) return chance(random, 0.6) ? (known[0] ?? '') : pick(random, known);
  const { minLength, maxLength } = schema;
  const lengths = [3];
  if (isLimit(minLength)) lengths.push(minLength, minLength, Math.max(0, minLength - 1));
  if (isLimit(maxLength)) lengths.push(maxLength, maxLength + 1);
  const length = Math.min(pick(random, lengths), 3000);
  // Characters beyond the basic plane count as one each.
  const character = pick(random, ['a', 'a', 'a', '1', '😀']);
  return character.repeat(length);
}

/** A number that mostly satisfies a schema, or lies on or right beside one of its limits. */
export function sampleNumber(schema: Source, random: Random, isInteger: boolean): number {
  const limits = [schema.minimum, schema.maximum, schema.exclusiveMinimum, schema.exclusiveMaximum].filter(
    (limit): limit is number => typeof limit === 'number',
  );
  const near = limits.flatMap((limit) => [limit, limit, limit - 1, limit + 1, limit + 0.5]);
  const [least = 0] = limits;
  const step = typeof schema.multipleOf === 'number' && schema.multipleOf > 0 ? schema.multipleOf : 1;
  const value = pick(random, [...near, least + step, Math.ceil(least / step) * step, 0, 1, 7, -3, 0.5]);
  return isInteger && chance(random, 0.9) ? Math.round(value) : value;
}

function isLimit(limit: unknown): limit is number {
  return Number.isInteger(limit) && Number(limit) >= 0 && Number(limit) < 2000;
}
