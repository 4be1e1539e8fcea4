/** A credential in a text. */
export interface Credential {
  readonly from: number;
  readonly to: number;
  /** The name of what knows it, such as the service that gives it out; absent where it only looks like one. */
  readonly kind?: string;
}

/** What some credential has; most texts have none, and need no further look. */
const marks =
  /\bA(?:3T[A-Z0-9]|[GIKNPRS][A-Z]A)[A-Z0-9]{16}\b|(?:secret|SECRET|Secret)_?(?:access|ACCESS|Access)|PRIVATE KEY|_authToken=|npm_\w{36}|\bxox[abopr]-|\bxapp-|hooks\.slack\.|\bSG\.[\w-]{10}|\bshp[a-z]{2}_|\bgh[oprsu]_\w{36}|github_pat_|T3BlbkFJ|sk-ant-|\blin_api_|\bops_ey|:\/\/[^\s:@/"']{1,100}:[^\s@/"']{1,100}@/;

/** Text → the credentials in it that a kept set of rules knows; placeholders are none. */
export async function findKnownCredentials(text: string): Promise<readonly Credential[]> {
  if (!marks.test(text)) return [];
  // Loaded only where it is needed: it is larger than all the rest.
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  const { messages } = await lintSource({
    source: { content: text, filePath: 'text.txt', ext: '.txt', contentType: 'text' },
    options: {
      noPhysicFilePath: true,
      maskSecrets: true,
      config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] },
    },
  });
  return messages
    .map(({ range: [from, to], ruleId }) => ({ from, to, kind: ruleId.replace(/^.*rule-/, '') }))
    .filter(({ from, to }) => !isPlaceholder(text.slice(from, to)) && isLongEnough(text, from));
}

/** The first line of a private key says nothing: some lines of the key must stand there. */
function isLongEnough(text: string, from: number): boolean {
  const start = text.slice(from, from + 2000);
  return !start.startsWith('-----BEGIN') || /[A-Za-z0-9+/]{40}/.test(start);
}

const keyNames =
  /(?:api_?key|secret_?key|access_?key|(?:access|auth|bearer)_?token|client_?secret)["']?\s*[:=]\s*["']([^"'\s]{20,500})["']/gi;

/** Code → the texts given to names of keys that are written by no person. */
export function findNamedCredentials(text: string): readonly Credential[] {
  return [...text.matchAll(keyNames)].flatMap((match) => {
    const value = match[1] ?? '';
    const to = match.index + match[0].length - 1;
    return looksRandom(value) ? [{ from: to - value.length, to }] : [];
  });
}

const headerNames = /^(?:authorization|proxy-authorization|(?:[\w-]+-)?(?:api-?key|key|token|secret))$/i;

/** The credential in the value of a header, where it is no placeholder. */
export function credentialOfHeader(name: string, value: string): string | undefined {
  if (!headerNames.test(name.trim())) return undefined;
  const token = value.trim().replace(/^(?:Bearer|Basic|Key|Token)\s+/i, '');
  return looksRandom(token) ? token : undefined;
}

/** Whether a text is made by a machine: long, of mixed signs, each as likely as the other. */
function looksRandom(text: string): boolean {
  if (text.length < 20 || !/^[\w.+/=~-]+$/.test(text) || isPlaceholder(text)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(text)).length;
  // Words joined by signs are written by people: their letters come in runs.
  const longestRun = Math.max(...text.split(/[^A-Za-z]+/).map((run) => run.length));
  const hasWords = longestRun >= 4 && kinds < 3 && !/\d[a-z]+\d[a-z]+\d/i.test(text);
  return kinds >= 2 && /\d.*\d/.test(text) && !hasWords && entropyOf(text) >= 3.3;
}

const placeholder =
  /your|<|>|\{|\$|\.\.\.|…|x{3}|\*{3}|example|placeholder|replace|insert|password|passwd|changeme|dummy|sample|demo|api_?key|api-key|token|secret|here|12345|abcd|0{6}/i;

/** Whether a text is what readers are meant to put their own in the place of. */
function isPlaceholder(text: string): boolean {
  return placeholder.test(text);
}

/** Bits per sign. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => {
    const share = count / text.length;
    return sum - share * Math.log2(share);
  }, 0);
}
