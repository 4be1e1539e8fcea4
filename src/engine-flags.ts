/** A run makes much that it soon lets go: looked for before there is this much (in MB), it would be looked for all the time. */
const heap = '--initial-old-space-size=512';

/**
 * A run takes seconds: machine code for all that seems to be used often would cost more than it saves. The engine counts
 * otherwise from version to version, and says so on the terminal where it does not know a flag: by major version.
 */
const flags: ReadonlyMap<string, readonly string[]> = new Map([
  // Node 20, 22 and 24.
  ['11', ['--interrupt-budget=1000000', heap]],
  ['12', ['--invocation-count-for-turbofan=30000', heap]],
  ['13', ['--invocation-count-for-turbofan=30000', heap]],
]);

/** The version of V8 → the settings for runs of the command line; none for a version that nobody tried. */
export function engineFlags(v8: string): readonly string[] {
  return flags.get(v8.split('.')[0] ?? '') ?? [];
}
