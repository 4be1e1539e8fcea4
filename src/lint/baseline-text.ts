import type { BaselineEntry } from './baseline.ts';

const version = 1;

/** A baseline as its file: an entry per line, so that merges and reviews see entries. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(
    ({ path, rule, fingerprint }) => `    ${JSON.stringify({ path, rule, fingerprint })}`,
  );
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": ${version},\n  "findings": ${list}\n}\n`;
}

export type BaselineResult =
  | { readonly kind: 'baseline'; readonly entries: readonly BaselineEntry[] }
  | { readonly kind: 'invalid'; readonly reason: string };

/** Text of a baseline file → its entries. */
export function parseBaseline(text: string): BaselineResult {
  const value = parseJson(text.replace(/^\uFEFF/, ''));
  if (typeof value !== 'object' || value === null || !('findings' in value))
    return invalid('it is no JSON object with `findings`');
  const { findings } = value;
  if (!('version' in value) || value.version !== version)
    return invalid(`its \`version\` is not ${version}, expected a baseline that this docschema wrote`);
  if (!Array.isArray(findings)) return invalid('its `findings` are no list');
  const list: readonly unknown[] = findings;
  const entries = list.filter(isEntry);
  if (entries.length < list.length)
    return invalid('one of its `findings` has no `path`, `rule` and `fingerprint`');
  return { kind: 'baseline', entries };
}

function isEntry(entry: unknown): entry is BaselineEntry {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'path' in entry &&
    typeof entry.path === 'string' &&
    'rule' in entry &&
    typeof entry.rule === 'string' &&
    'fingerprint' in entry &&
    typeof entry.fingerprint === 'string'
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function invalid(reason: string): BaselineResult {
  return { kind: 'invalid', reason };
}
