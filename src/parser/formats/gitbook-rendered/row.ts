import { readTypeAtEnd } from './type-text.ts';

/** One line of the renderer that describes a parameter, a property or an alternative. */
export interface Row {
  /** Absent for alternatives and for the schema of a whole body. */
  readonly name?: string;
  readonly type: string;
  /** The type is a name that nothing explains. */
  readonly isReference: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly nullable?: 'replaces-bounds' | 'beside-bounds';
  /** As shown; present instead of a type. */
  readonly constant?: string;
  readonly discriminator: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly required?: boolean;
  /** Whether the mark is written as renderers before April 2025 wrote it. */
  readonly isLowerCase: boolean;
  readonly deprecated: boolean;
  /** Default inside the row, as renderers before April 2025 wrote it. */
  readonly default?: string;
  /** A value stands glued to its name, which is unknown. */
  readonly isGlued?: true;
  /** What follows the marks: `Default: 1`, `Possible values:`. */
  readonly labels: string;
}

const marks =
  /(Read-only|read-only)?(Write-only|write-only)?(Required|Optional|required|optional)(Deprecated)?$/;
/** The same behind rows of optional things, where those have no mark of their own. */
const otherMarks = /(read-only)?(write-only)?(?:(required))?(Deprecated)?$/;
const labelStart = /(?:Default:|Example:|Pattern:|Possible values:|Options:)/;
const number = String.raw`-?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?`;
const minimum = new RegExp(` · min: (${number})$`);
const maximum = new RegExp(` · max: (${number})$`);

/** What a line must look like for rows without a mark to be found; only renderers before 2025-03-21 left it out. */
export interface RowOptions {
  readonly mayLackMark: boolean;
}

/** One word, but for the words that the renderer itself writes with a space. */
const unmarked = /^(?:Other properties)?\S*?(?:(?:any|one|all) of(?:\[\])*)?(?: [·|] .*)?$/;

/** Longer lines are prose. */
const lengthLimit = 2000;

/** Reads a line as a row, from its end to its front; names have no white space. */
export function readRow(line: string, { mayLackMark }: RowOptions): Row | undefined {
  if (line.length > lengthLimit) return undefined;
  const { head, labels } = splitLabels(line, mayLackMark);
  const mark = marks.exec(head) ?? (mayLackMark ? otherMarks.exec(head) : null);
  if (mark === null) return undefined;
  const withoutMark = head.slice(0, mark.index);
  const [, readOnly, writeOnly, need, deprecated] = mark;
  const isUnmarked = need === undefined;
  if (isUnmarked && !unmarked.test(withoutMark)) return undefined;
  const core = readCore(withoutMark, isUnmarked);
  if (core === undefined) return undefined;
  return {
    ...core,
    readOnly: readOnly !== undefined,
    writeOnly: writeOnly !== undefined,
    ...(need === undefined ? {} : { required: need.toLowerCase() === 'required' }),
    isLowerCase: need !== undefined && /^[a-z]/.test(need),
    deprecated: deprecated !== undefined,
    labels,
  };
}

/** Cuts `Default: …` and its kin off, where they stand right behind a mark. */
function splitLabels(line: string, mayLackMark: boolean): { readonly head: string; readonly labels: string } {
  const found =
    /(?:Required|Optional|required|optional|Deprecated)(?= ?(?:Default:|Example:|Pattern:|Possible values:|Options:))/.exec(
      line,
    );
  if (found === null) return mayLackMark ? splitUnmarked(line) : { head: line, labels: '' };
  const end = found.index + found[0].length;
  const labels = line.slice(end).trimStart();
  return labelStart.test(labels) ? { head: line.slice(0, end), labels } : { head: line, labels: '' };
}

/** Without a mark, behind the type: where defaults stood inside rows, these are the labels that were left. */
function splitUnmarked(line: string): { readonly head: string; readonly labels: string } {
  const start = line.search(/(?<=\S)(?:Example|Pattern|Options):/);
  const head = start < 0 ? line : line.slice(0, start);
  const core = head.replace(otherMarks, '');
  const isRow = start >= 0 && unmarked.test(core) && readTypeAtEnd(readExtras(core).rest) !== undefined;
  return isRow ? { head, labels: line.slice(start) } : { head: line, labels: '' };
}

type Core = Pick<
  Row,
  'name' | 'type' | 'isReference' | 'min' | 'max' | 'nullable' | 'constant' | 'discriminator' | 'default'
>;

function readCore(text: string, isUnmarked: boolean): Core | undefined {
  const constant = /^(\S*?)(Discriminator)?const: (.+)$/.exec(text);
  if (constant !== null && !isUnmarked) {
    const [, name = '', discriminator, value = ''] = constant;
    return {
      ...named(name),
      type: 'const',
      isReference: false,
      constant: value.replace(/ · nullable$/, ''),
      ...(value.endsWith(' · nullable') ? { nullable: 'beside-bounds' as const } : {}),
      discriminator: discriminator !== undefined,
    };
  }
  const extras = readExtras(text);
  const read = readTypeAtEnd(extras.rest);
  if (read === undefined || (isUnmarked && read.type.isReference)) return undefined;
  const isMarked = /.Discriminator$/.test(read.name);
  const name = isMarked ? read.name.slice(0, -'Discriminator'.length) : read.name;
  if (!isName(name) || (isUnmarked && name === '')) return undefined;
  const { rest: _rest, ...bounds } = extras;
  return {
    ...named(name),
    type: read.type.text,
    isReference: read.type.isReference,
    ...bounds,
    discriminator: isMarked,
  };
}

function named(name: string): { readonly name?: string } {
  const trimmed = name.trim();
  return trimmed === '' ? {} : { name: trimmed };
}

/** Names have no white space, but for what the renderer itself calls the properties without a name. */
function isName(name: string): boolean {
  return name === '' || /^[^\s·|]{1,200}$/.test(name) || name === 'Other properties';
}

type Extras = Pick<Row, 'min' | 'max' | 'nullable' | 'default'> & { readonly rest: string };

/** Takes ` · min: 1`, ` · max: 2`, ` · default: 3`, ` | nullable` off the end of a text. */
function readExtras(text: string): Extras {
  let rest = text;
  const found: { -readonly [Key in keyof Omit<Extras, 'rest'>]: Extras[Key] } = {};
  const nullable = / ([·|]) nullable$/.exec(rest);
  if (nullable !== null) {
    found.nullable = nullable[1] === '|' ? 'replaces-bounds' : 'beside-bounds';
    rest = rest.slice(0, nullable.index);
  }
  const start = rest.indexOf(' · default: ');
  if (start >= 0) {
    found.default = unquote(rest.slice(start + ' · default: '.length));
    rest = rest.slice(0, start);
  }
  const max = maximum.exec(rest);
  if (max !== null) {
    found.max = Number(max[1]);
    rest = rest.slice(0, max.index);
  }
  const min = minimum.exec(rest);
  if (min !== null) {
    found.min = Number(min[1]);
    rest = rest.slice(0, min.index);
  }
  return { ...found, rest };
}

/** Defaults inside rows are printed as JSON; those of texts are wanted as they are printed elsewhere. */
function unquote(text: string): string {
  if (!/^".+"$/.test(text)) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
