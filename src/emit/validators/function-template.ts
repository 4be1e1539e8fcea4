import { literal } from '../source-text.ts';
import { removeDeadNames } from './dead-names.ts';

/** Something that a module declares beside its functions. */
export interface Declaration {
  readonly kind: 'constant' | 'helper' | 'function';
  /** The text of a constant, the name of a helper, the structure of a function. */
  readonly key: string;
}

/** A function of ajv whose references to other things are open, so that each module can give them its own names. */
export interface FunctionTemplate {
  /** The text between the references; one more than there are references. */
  readonly texts: readonly string[];
  readonly references: readonly Declaration[];
}

/** A name in the code of ajv and what it stands for; a constant is looked up along the path that follows the name. */
export type Binding =
  | { readonly kind: 'declaration'; readonly declaration: Declaration }
  | { readonly kind: 'schema'; readonly schema: unknown };

const literals = /"(?:[^"\\]|\\.)*"/g;
const signature = /\(data, \{instancePath="\d+", parentData[^)]*\)/g;
const callContext = /\{instancePath(?::([^{};]*?))?,parentData[^{}]*\}/g;
const newError =
  /const (err\d+) = \{(?:instancePath(?::([^{};]*?))?,schemaPath:"\d+",keyword:("\d+"),params:(\{[^{}]*\})(?:,propertyName:\w+)?)?\};if\(vErrors === null\)\{vErrors = \[\1\];\}\s*else \{vErrors\.push\(\1\);\}errors\+\+;/g;
const joinErrors =
  /vErrors = vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\);errors = vErrors\.length;/g;
const cutErrors =
  /errors = (_errs\d+);if\(vErrors !== null\)\{if\(\1\)\{vErrors\.length = \1;\}else \{vErrors = null;\}\}/g;
const objectTest = /(data\d*) && typeof \1 == "\d+" && !Array\.isArray\(\1\)/g;
const shortNames: ReadonlyMap<string, string> = new Map([
  ['instancePath', 'path'],
  ['vErrors', 'found'],
  ['errors', 'count'],
]);
const globalName = /(?<![\w$.])([a-z]+\d+)(\.validate\b)?((?:\.[A-Za-z_$][\w$]*|\["\d+"\]|\[\d+\])*)/g;

/** The code of a function that ajv generated → a template, with errors made by the helper `fail`. */
export function functionTemplate(code: string, bindings: ReadonlyMap<string, Binding>): FunctionTemplate {
  const strings: string[] = [];
  // With each string a number in quotes, nothing that a schema says can look like code.
  const skeleton = code.replace(literals, (text) => `"${strings.push(text) - 1}"`);
  const text = (index: string) => strings[Number(index)] ?? '""';
  const short = removeDeadNames(skeleton)
    .replace(signature, '(data,instancePath)')
    .replace(callContext, (_, path?: string) => path ?? 'instancePath')
    .replace(newError, 'vErrors=fail(vErrors);errors++;');
  const { texts, references } = openReferences(shorten(short), bindings, text);
  const restore = (part: string) => part.replace(/"(\d+)"/g, (_, index: string) => text(index));
  return { texts: texts.map(restore), references };
}

/** The same code with what ajv repeats at each check in the helpers `join`, `cut` and `isObject`. */
function shorten(code: string): string {
  return code
    .replace(joinErrors, 'vErrors=join(vErrors,$1.errors);errors = vErrors.length;')
    .replace(cutErrors, 'errors=$1;vErrors=cut(vErrors,errors);')
    .replace(objectTest, 'isObject($1)')
    .replace(/(?<![\w$.])(instancePath|vErrors|errors)(?![\w$])/g, (name) => shortNames.get(name) ?? name);
}

function openReferences(
  code: string,
  bindings: ReadonlyMap<string, Binding>,
  text: (index: string) => string,
): { readonly texts: string[]; readonly references: Declaration[] } {
  const texts: string[] = [];
  const references: Declaration[] = [];
  let start = 0;
  for (const match of code.matchAll(globalName)) {
    const [whole, name = '', wrapped = '', path = ''] = match;
    const binding = bindings.get(name);
    if (!binding) continue;
    texts.push(code.slice(start, match.index));
    start = match.index + whole.length;
    if (binding.kind === 'declaration') {
      references.push(binding.declaration);
      // `.validate` of a wrapper or format object leads to what a module declares under one name.
      start -= path.length;
      continue;
    }
    const { value, rest } = valueAt(binding.schema, `${wrapped}${path}`, text);
    references.push({ kind: 'constant', key: literal(value) });
    start -= rest.length;
  }
  texts.push(code.slice(start));
  return { texts, references };
}

function valueAt(
  schema: unknown,
  path: string,
  text: (index: string) => string,
): { readonly value: unknown; readonly rest: string } {
  let value = schema;
  let rest = path;
  for (const [step] of path.matchAll(/\.[\w$]+|\["\d+"\]|\[\d+\]/g)) {
    const name = step.startsWith('["') ? JSON.parse(text(step.slice(2, -2))) : step.replace(/[.[\]]/g, '');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) break;
    if (name === 'length' && Array.isArray(value)) break;
    value = (value as Readonly<Record<string, unknown>>)[name];
    rest = rest.slice(step.length);
  }
  return { value, rest };
}
