import type { Page } from '../page.ts';
import type { PageComment, Suppression } from '../suppression.ts';
import { walk } from './tree.ts';

/** Comments of a page → what they suppress, and on which lines. */
export function readSuppressions({ comments = [], children, path, part }: Page): readonly Suppression[] {
  if (comments.length === 0) return [];
  const blockEnds = findBlockEnds(children, part?.file ?? path);
  const page = part === undefined ? wholeFile : { first: part.at.line, last: part.at.endLine };
  const read: Suppression[] = [];
  const open: OpenRule[] = [];
  for (const comment of comments) {
    const written = readComment(comment);
    const { directive, rules } = written;
    if (directive === 'enable') {
      read.push(...closeRules(open, written));
      continue;
    }
    if (directive === 'disable' && rules.length > 0) {
      open.push(...rules.map((rule) => ({ rule, written })));
      continue;
    }
    read.push({ ...written, ...coverLines(written, comment, blockEnds, page) });
  }
  const unclosed = open.map(({ rule, written }) => coverFrom(rule, written, page.last));
  return [...read, ...unclosed].sort((a, b) => a.at.offset - b.at.offset);
}

type Lines = NonNullable<Suppression['lines']>;

const wholeFile: Lines = { first: 1, last: Number.MAX_SAFE_INTEGER };

type Written = Pick<Suppression, 'directive' | 'rules' | 'reason' | 'at'>;

interface OpenRule {
  readonly rule: string;
  readonly written: Written;
}

/** `docschema-disable-page page/stub-page, link/broken-page -- reason` → its parts. */
function readComment({ text, at }: PageComment): Written {
  const [directive = '', ...rest] = text.slice('docschema-'.length).split(/\s+/);
  const words = rest.filter((word) => word !== '');
  const dashes = words.indexOf('--');
  const ids = (dashes === -1 ? words : words.slice(0, dashes)).join(' ');
  const reason = dashes === -1 ? '' : words.slice(dashes + 1).join(' ');
  return {
    directive,
    rules: [...new Set(ids.split(/[\s,]+/).filter((id) => id !== ''))],
    ...(reason !== '' && { reason }),
    at,
  };
}

function coverLines(
  { directive, rules }: Written,
  { nextLine }: PageComment,
  blockEnds: ReadonlyMap<number, number>,
  page: Lines,
): Pick<Suppression, 'lines' | 'fault'> {
  if (directive !== 'disable' && directive !== 'disable-page' && directive !== 'disable-next-line')
    return { fault: 'unknown-directive' };
  if (rules.length === 0) return { fault: 'no-rule' };
  if (directive === 'disable-page') return { lines: page };
  if (nextLine === undefined) return { fault: 'nothing-below' };
  return { lines: { first: nextLine, last: blockEnds.get(nextLine) ?? nextLine } };
}

/** The rules that an `enable` names, or all of them where it names none, end there. */
function closeRules(open: OpenRule[], enable: Written): Suppression[] {
  const isMeant = ({ rule }: OpenRule) => enable.rules.length === 0 || enable.rules.includes(rule);
  const closed = open.filter(isMeant);
  if (closed.length === 0) return [{ ...enable, fault: 'nothing-to-close' }];
  const left = open.filter((one) => !isMeant(one));
  open.splice(0, open.length, ...left);
  return closed.map(({ rule, written }) => coverFrom(rule, written, enable.at.line));
}

function coverFrom(rule: string, written: Written, last: number): Suppression {
  return { ...written, rules: [rule], lines: { first: written.at.line, last } };
}

/** No comment can stand inside code, so one above a block covers the block: last lines by first line. */
function findBlockEnds(children: Page['children'], file: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { node } of walk(children)) {
    if ((node.kind !== 'code' && node.kind !== 'block') || node.at.path !== file) continue;
    const { line, endLine } = node.at;
    ends.set(line, Math.max(ends.get(line) ?? 0, endLine));
  }
  return ends;
}
