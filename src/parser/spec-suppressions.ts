import { escapePointer } from '../schema-keywords.ts';
import type { SpecDocument } from '../spec-document.ts';
import type { SpecSuppression } from '../suppression.ts';

const keyword = 'x-docschema-ignore';

/** The entries of `x-docschema-ignore` in a document, wherever they stand; its text, where at hand, saves the search. */
export function findSpecSuppressions({ path, value }: SpecDocument, text = keyword): SpecSuppression[] {
  if (!text.includes(keyword)) return [];
  const found: SpecSuppression[] = [];
  const seen = new Set<object>();
  // A stack of our own: documents nest deeper than calls can.
  const open: { readonly value: unknown; readonly pointer: string }[] = [{ value, pointer: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: holder, pointer } = next;
    if (typeof holder !== 'object' || holder === null || seen.has(holder)) continue;
    seen.add(holder);
    for (const [key, member] of Object.entries(holder)) {
      if (key === keyword) found.push(...readEntries(member, path, pointer));
      else open.push({ value: member, pointer: `${pointer}/${escapePointer(key)}` });
    }
  }
  return found;
}

/** A list of entries, or one entry alone. */
function readEntries(written: unknown, path: string, pointer: string): SpecSuppression[] {
  const covers = { path, pointer };
  const own = `${pointer}/${keyword}`;
  if (!Array.isArray(written)) return [{ ...readEntry(written), covers, at: { path, pointer: own } }];
  return written.map((entry: unknown, index) => ({
    ...readEntry(entry),
    covers,
    at: { path, pointer: `${own}/${index}` },
  }));
}

function readEntry(entry: unknown): Pick<SpecSuppression, 'rule' | 'reason'> {
  if (typeof entry !== 'object' || entry === null) return {};
  const rule = 'rule' in entry && typeof entry.rule === 'string' ? entry.rule.trim() : '';
  const reason = 'reason' in entry && typeof entry.reason === 'string' ? entry.reason.trim() : '';
  return { ...(rule !== '' && { rule }), ...(reason !== '' && { reason }) };
}
