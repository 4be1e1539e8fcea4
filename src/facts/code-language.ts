/** Fence words → the name of the language they mean. */
const aliases: Readonly<Record<string, string>> = {
  bash: 'shell',
  console: 'shell',
  curl: 'shell',
  http: 'http',
  js: 'javascript',
  jsx: 'javascript',
  javascript: 'javascript',
  json: 'json',
  json5: 'json5',
  jsonc: 'json5',
  jsonl: 'json',
  mjs: 'javascript',
  node: 'javascript',
  nodejs: 'javascript',
  plaintext: 'text',
  powershell: 'shell',
  py: 'python',
  python: 'python',
  python3: 'python',
  sh: 'shell',
  shell: 'shell',
  text: 'text',
  ts: 'typescript',
  tsx: 'typescript',
  typescript: 'typescript',
  txt: 'text',
  yaml: 'yaml',
  yml: 'yaml',
  zsh: 'shell',
};

/** Marks that only one language has, looked for in this order; each is anchored at a line start so that it is linear. */
const marks: readonly (readonly [language: string, mark: RegExp])[] = [
  ['shell', /^[ \t$>]*curl[ \t]/m],
  ['http', /^(GET|POST|PUT|PATCH|DELETE) \S+ HTTP\/[\d.]+/],
  ['sse', /^(event|data):[ \t]?\S/],
  [
    'python',
    /^(import [\w.]+( as \w+)?[ \t]*(#.*)?$|from [\w.]+ import |def \w+\(|with open\(|if __name__)/m,
  ],
  [
    'javascript',
    /^(const |let |var |import .+ from ['"]|async function |function \w+\(|import ['"]|\w+\.then\()/m,
  ],
  ['json', /^\s*[[{]/],
];

/**
 * The language a code block is really in: what its content shows beyond doubt, else what its fence says, else `text`.
 * JSON-like content keeps the fence's notation (`json5`).
 */
export function detectLanguage(fence: string | undefined, text: string): string {
  const named = fence === undefined ? undefined : (lookUp(fence.toLowerCase()) ?? fence.toLowerCase());
  const shown = marks.find(([, mark]) => mark.test(text))?.[0];
  if (shown === undefined) return named ?? 'text';
  if (shown === 'json') return named === undefined || named === 'text' ? 'json' : named;
  if (shown === 'javascript' && named === 'typescript') return named;
  return shown;
}

function lookUp(word: string): string | undefined {
  return Object.hasOwn(aliases, word) ? aliases[word] : undefined;
}

/** True for data, whatever its fence says: a captured answer or a bare payload. */
export function isData(language: string, text: string): boolean {
  return language === 'json' || language === 'json5' || language === 'sse' || /^\s*[[{]/.test(text);
}

/** What a request looks like in each language of code. */
const requests: Readonly<Record<string, RegExp>> = {
  http: /^[A-Z]+ \S+ HTTP\//,
  javascript: /\bfetch\(|\baxios\b|\bhttps?\.request\(|\bawait \w+(?:\.\w+)+\(|\.create\(/,
  python: /\brequests\.\w+\(|\bhttpx\.|\burllib\b|\baiohttp\b|\bclient\.|\.create\(/,
  shell: /\bcurl[ \t]/,
  typescript: /\bfetch\(|\baxios\b|\bhttps?\.request\(|\bawait \w+(?:\.\w+)+[(<]|\.create[(<]/,
};

/** True for code that calls an API. */
export function makesRequest(language: string, text: string): boolean {
  return Object.hasOwn(requests, language) && requests[language]?.test(text) === true;
}
