import type { CodeSample } from '../page-facts.ts';

/** Languages whose content is told apart beyond doubt, with the fence words and tab titles that name them. */
const languages: Readonly<Record<string, { readonly fences: readonly string[]; readonly tab: RegExp }>> = {
  python: { fences: ['python', 'py', 'python3'], tab: /\bpython3?\b/i },
  javascript: {
    fences: ['javascript', 'js', 'jsx', 'mjs', 'node', 'nodejs'],
    tab: /\bjavascript\b|\bjs\b|\bnode(?:\.?js)?\b/i,
  },
  typescript: { fences: ['typescript', 'ts', 'tsx'], tab: /\btypescript\b|\bts\b/i },
  shell: {
    fences: ['shell', 'bash', 'sh', 'zsh', 'curl', 'console', 'powershell'],
    tab: /\bcurl\b|\bbash\b|\bshell\b|\bcli\b|\bterminal\b/i,
  },
  http: { fences: ['http'], tab: /^\s*http\s*$/i },
};

/** One is a subset of the other. */
const kin: Readonly<Record<string, readonly string[]>> = {
  javascript: ['javascript', 'typescript'],
  typescript: ['javascript', 'typescript'],
  http: ['http', 'shell'],
};

/** Whether the fence of a sample names a language that its content is not in. */
export function fenceMismatch({ fenceLanguage, language, text }: CodeSample): boolean {
  const word = fenceLanguage?.toLowerCase() ?? '';
  const named = Object.keys(languages).find((name) => languages[name]?.fences.includes(word));
  if (named === undefined || !Object.hasOwn(languages, language)) return false;
  // A shell may be given a script in another language.
  if (named === 'shell' && /<<|\bpython3?\b|\bnode\b/.test(text)) return false;
  return !kinOf(named).includes(language);
}

/** The languages that the title of a tab names. */
export function tabLanguages(title: string): readonly string[] {
  return Object.keys(languages)
    .filter((name) => languages[name]?.tab.test(title))
    .flatMap(kinOf);
}

function kinOf(name: string): readonly string[] {
  return kin[name] ?? [name];
}
