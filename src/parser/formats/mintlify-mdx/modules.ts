import { eachProseLine } from './prose-lines.ts';
import { scanBraces } from './scan-braces.ts';

/** What an MDX page imports and exports. */
export interface Modules {
  /** Stretches of program text, ascending. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  /** Starts of lines that only look like program text, such as `export your data`. */
  readonly words: readonly number[];
}

const statement =
  /^(?:import\s+(?:['"]|[\w$*{][^'"]*\sfrom\s*['"]|[\w$*{][\w$*{},\s]*$)|export\s+(?:default\b|const\s|let\s|var\s|function\b|async\s|class\s|\{|\*))/;

/** Program text at the start of lines outside code: an MDX parser would run a JavaScript parser over it. */
export function findModules(text: string): Modules {
  const ranges: { start: number; end: number }[] = [];
  const words: number[] = [];
  let end = 0;
  let whole = true;
  for (const { line, start, inFrontMatter, inCode } of eachProseLine(text)) {
    if (start < end || inFrontMatter || inCode || !/^(?:import|export)[\s{]/.test(line)) continue;
    if (!statement.test(line)) {
      words.push(start);
      continue;
    }
    const closed: number | undefined = whole ? scanBraces(text, start) : undefined;
    // Text behind brackets that nothing closes is scanned once, not from each of them.
    whole &&= closed !== undefined;
    end = closed ?? start + line.length;
    ranges.push({ start, end });
  }
  return { ranges, words };
}

/** Where an imported name comes from. */
export interface ImportedName {
  readonly file: string;
  /** Whether it stands for the file, not for something that the file exports by name. */
  readonly isWhole: boolean;
}

/** Names that program text imports → the files they come from. */
export function readImports(text: string, { ranges }: Modules): ReadonlyMap<string, ImportedName> {
  const imports = new Map<string, ImportedName>();
  for (const { start, end } of ranges) {
    const found = /^import\s+([\w$*{},\s]{1,500}?)\s+from\s*["']([^"'\n]{1,500})["']/.exec(
      text.slice(start, end),
    );
    const [, names = '', file = ''] = found ?? [];
    const [whole] = /^[\w$]+/.exec(names) ?? [];
    for (const name of names.match(/[\w$]+/g) ?? []) imports.set(name, { file, isWhole: name === whole });
  }
  return imports;
}

/** The text with each stretch made of spaces; lines stay lines. */
export function blankRanges(text: string, ranges: Modules['ranges']): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
