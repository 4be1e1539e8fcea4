import { createHash } from 'node:crypto';

/** What makes a finding the same one as yesterday's: no line, no column. */
interface Identity {
  readonly ruleId: string;
  readonly path: string;
  readonly pointer?: string | undefined;
  readonly message: string;
}

/** One fingerprint per finding, in their order; equal ones are told apart by counting. */
export function fingerprintAll(identities: readonly Identity[]): string[] {
  const counts = new Map<string, number>();
  return identities.map(({ ruleId, path, pointer, message }) => {
    const identity = JSON.stringify([ruleId, path, pointer ?? '', ...subjectsOf(message)]);
    const count = counts.get(identity) ?? 0;
    counts.set(identity, count + 1);
    return createHash('sha256').update(`${identity}${count}`).digest('hex').slice(0, 32);
  });
}

/**
 * What a message speaks of: what it quotes of the page, before what was expected. Other words for the same fault, or one
 * more value that would have been right, make no new finding of it.
 */
function subjectsOf(message: string): readonly string[] {
  const [found = ''] = message.split(', expected ', 1);
  const quoted = found.match(/(`+)(?:(?!\1).)+\1/gs) ?? [];
  return quoted.map((text) => text.replace(/\s+/g, ' '));
}
