/**
 * Generated text in which names are still open. Control characters cannot stand in the literals around them: strings
 * are printed as JSON, patterns are escaped.
 */
const mark = '\u0001';
const open = new RegExp(`${mark}([@#$!]?)([^${mark}]*)${mark}`, 'g');

/** The value that an expression tests. */
export const subject = '\u0002';
/** The variable of a function into which a member is read. */
export const temporary = '\u0003';
/** The variables of a function that keep members from a first look at them to a closer one; a number follows. */
const kept = '\u0004';
const keptNames = new RegExp(`${kept}\\d+`, 'g');

/** A variable that keeps a member. */
export const keptIn = (index: number): string => `${kept}${index}`;

/** What an open name stands for: a helper of the runtime, the test or data of a shared structure, a declaration. */
export interface Mark {
  readonly kind: 'helper' | 'test' | 'data' | 'unit';
  readonly key: string;
}

const kinds: ReadonlyMap<string, Mark['kind']> = new Map([
  ['@', 'helper'],
  ['#', 'test'],
  ['$', 'data'],
  ['', 'unit'],
]);

/** The open name of a helper of `validators/runtime.js`. */
export const helper = (name: string): string => `${mark}@${name}${mark}`;

/** The open name of the test of a structure that has a module of its own. */
export const testOf = (structure: string): string => `${mark}#${structure}${mark}`;

/** The open name of the function that gives the data of a structure that has a module of its own. */
export const dataOf = (structure: string): string => `${mark}$${structure}${mark}`;

/** The open name of a declaration. */
export const unitOf = (index: number): string => `${mark}${index}${mark}`;

/** The text with every open name replaced. */
export function fillMarks(text: string, name: (mark: Mark) => string): string {
  return text.replace(open, (_, sign: string, key: string) => name({ kind: kinds.get(sign) ?? 'unit', key }));
}

/** An expression, tested on a value: the text of an identifier or of a member of one. */
export function testing(expression: string, value: string): string {
  return expression.replaceAll(subject, () => value);
}

/** An expression with the names that a function gives to what it tests and to what it reads. */
export function closeExpression(expression: string): string {
  return expression.replaceAll(subject, 'v').replaceAll(temporary, 't').replaceAll(kept, 'u');
}

/** The names of the variables that an expression reads into. */
export function variablesOf(expression: string): string[] {
  const names = [...new Set(expression.match(keptNames))];
  return [...(expression.includes(temporary) ? [temporary] : []), ...names].map(closeExpression);
}

/** How often an expression reads the value that it tests. */
export function countReads(expression: string): number {
  return expression.split(subject).length - 1;
}

/** Whether an expression calls a function that was made for a schema. */
export function callsTests(expression: string): boolean {
  return [...expression.matchAll(open)].some(([, sign]) => sign === '#' || sign === '');
}

/** Whether an expression calls a helper that looks at more than the kind of a value. */
export function callsHelpers(expression: string): boolean {
  return [...expression.matchAll(open)].some(([, sign, key]) => sign === '@' && key !== 'o' && key !== 'own');
}

/** Text from outside that cannot be taken for an open name. */
export function escapeMarks(text: string): string {
  return [mark, subject, temporary, kept].reduce(
    (escaped, each) => escaped.replaceAll(each, `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`),
    text,
  );
}
