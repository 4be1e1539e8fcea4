const longestNote = 300;

/** What may be missing from a schema, in words of what is unknown. */
const unknowns: ReadonlyMap<unknown, string> = new Map([
  ['alternatives', 'further alternatives'],
  ['bounds', 'bounds'],
  ['content', 'what stands in it'],
  ['enum-values', 'the possible values'],
  ['hidden-properties', 'further properties'],
  ['minimum-zero', 'whether the minimum is 0'],
  ['names-inferred', 'the names, which are inferred by order'],
  ['parameter-location', 'where in a request it goes'],
  ['required-unknown', 'what is required'],
  ['type-unknown', 'the type'],
]);

/**
 * What the notes of a schema say that its keywords do not, as tags: what is unknown because the page does not show it, what
 * was inferred and from what, and what a sentence states without being enforced.
 */
export function noteLines(schema: Readonly<Record<string, unknown>>): readonly string[] {
  const { missing, inferred, stated } = asRecord(schema['x-docschema']);
  const lost = Array.isArray(missing) ? missing.flatMap((part) => unknowns.get(part) ?? []) : [];
  const { type, ...others } = asRecord(inferred);
  const { sentence: _, ...bounds } = asRecord(stated);
  const lines = [
    ...(lost.length === 0 ? [] : [`@unknown ${lost.join('; ')}`]),
    ...(typeof type === 'string' ? [`@inferred ${type}`] : []),
    ...Object.entries(others).map(([keyword, from]) => `@inferred ${keyword}, from ${String(from)}`),
    ...Object.entries(bounds).flatMap(([keyword, value]) =>
      Object.hasOwn(schema, keyword) ? [] : [`@stated ${keyword} ${JSON.stringify(value)}`],
    ),
  ];
  return lines.map(shorten);
}

function shorten(line: string): string {
  if (line.length <= longestNote) return line;
  // Half of a surrogate pair would not survive being written as UTF-8.
  return `${line.slice(0, longestNote - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
