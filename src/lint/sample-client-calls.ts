/** Words of a client library that are no part of a path. */
const silentWords: ReadonlySet<string> = new Set([
  'beta',
  'v1',
  'with_options',
  'with_raw_response',
  'with_streaming_response',
]);

interface ClientVerb {
  readonly methods: readonly string[];
  /** What it adds to the path; several where libraries differ. */
  readonly adds: readonly string[];
}

const creating: ClientVerb = { methods: ['post'], adds: [''] };

/** What the last word of a call says of method and path; a word that is not here is a part of the path, which is posted to. */
const verbs: ReadonlyMap<string, ClientVerb> = new Map([
  ['cancel', { methods: ['post'], adds: ['cancel'] }],
  ['create', creating],
  ['create_and_poll', creating],
  ['create_and_run', { methods: ['post'], adds: ['runs'] }],
  ['create_and_stream', creating],
  ['create_variation', { methods: ['post'], adds: ['variations'] }],
  ['delete', { methods: ['delete'], adds: [''] }],
  ['edit', { methods: ['post'], adds: ['edits', 'edit'] }],
  ['generate', { methods: ['post'], adds: ['generations', 'generate', ''] }],
  ['list', { methods: ['get'], adds: [''] }],
  ['parse', creating],
  ['process', creating],
  ['retrieve', { methods: ['get'], adds: [''] }],
  ['stream', creating],
  ['submit_tool_outputs', { methods: ['post'], adds: ['submit_tool_outputs'] }],
  ['update', { methods: ['patch', 'post', 'put'], adds: [''] }],
  ['upload', { methods: ['post'], adds: ['upload', ''] }],
]);

/**
 * Whether a call of a client library can be that of an operation, by its words: `chat.completions.create` is a `post` to
 * a path that ends in `/chat/completions`, its parameters left out.
 */
export function isCallOf(
  words: readonly string[],
  { method, path }: { readonly method: string; readonly path: string },
): boolean {
  const spoken = words.map(toSnakeCase).filter((word) => !silentWords.has(word));
  const last = spoken.at(-1) ?? '';
  const verb = verbs.get(last);
  const nouns = verb === undefined ? spoken : spoken.slice(0, -1);
  if (nouns.length === 0) return false;
  const { methods, adds } = verb ?? creating;
  const own = path.split('/').filter((segment) => segment !== '' && !segment.startsWith('{'));
  return (
    methods.includes(method) && adds.some((added) => endsWith(own, added === '' ? nouns : [...nouns, added]))
  );
}

function endsWith(segments: readonly string[], end: readonly string[]): boolean {
  const tail = segments.slice(-end.length).map((segment) => toSnakeCase(segment));
  return tail.length === end.length && tail.every((segment, index) => segment === end[index]);
}

function toSnakeCase(word: string): string {
  return word
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase();
}
