import type { Line } from './lines.ts';

/** What stands below a row: its description, and what the renderer printed behind labels. */
export interface RowContent {
  readonly description: readonly Line[];
  readonly default?: string;
  readonly example?: string;
  readonly pattern?: string;
  /** What follows `Possible values:`, where an extractor kept it. */
  readonly values?: string;
  /** `a, b, c`, as renderers before April 2025 wrote it. */
  readonly options?: string;
}

type Label = 'default' | 'example' | 'pattern' | 'values' | 'options';

const labels: readonly (readonly [name: Label, word: string])[] = [
  ['default', 'Default:'],
  ['example', 'Example:'],
  ['pattern', 'Pattern:'],
  ['options', 'Options:'],
  ['values', 'Possible values:'],
];

const labelLine = /^(?:(?:Default|Example|Pattern|Options):|Possible values:)/;

/** Splits the lines below a row; labels count only at the end, for a description may begin with the same words. */
export function readRowContent(inline: string, content: readonly Line[]): RowContent {
  let end = content.length;
  while (end > 0 && isLabel(content[end - 1]?.text ?? '')) end -= 1;
  // Without a description labels stand on the row itself, so a sentence that begins like one is the description.
  while (
    inline === '' &&
    content.slice(0, end).every(({ text }) => text === '') &&
    isSentence(content[end]?.text)
  )
    end += 1;
  const texts = [inline, ...content.slice(end).map(({ text }) => text)].filter((text) => text !== '');
  const found = Object.assign({}, ...texts.map(splitLabels)) as Partial<Record<Label, string>>;
  return { description: content.slice(0, end), ...found };
}

function isLabel(text: string): boolean {
  return text === '' || labelLine.test(text);
}

function isSentence(text: string | undefined): boolean {
  return text !== undefined && (text === '' || /^\S+: ?\S+ \S+ .*[.!?]$/.test(text));
}

/** `Default: aPossible values:` → its labels and what follows each. */
function splitLabels(text: string): Partial<Record<Label, string>> {
  const found: Partial<Record<Label, string>> = {};
  let rest = text;
  for (const [index, [name, word]] of labels.entries()) {
    if (!rest.startsWith(word)) continue;
    const behind = rest.slice(word.length);
    const next = labels
      .slice(index + 1)
      .map(([, other]) => behind.indexOf(other))
      .filter((at) => at >= 0);
    const cut = next.length === 0 ? behind.length : Math.min(...next);
    const value = bare(behind.slice(0, cut).trim());
    if (value !== '') found[name] = value;
    else if (name === 'values') found.values = '';
    rest = behind.slice(cut);
  }
  return found;
}

/** A value without the code marks around all of it. */
function bare(value: string): string {
  return /^`[^`]*`$/.test(value) ? value.slice(1, -1) : value;
}
