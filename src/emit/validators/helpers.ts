/** A function or pattern that validators share in wording but not in file: each module holds those it uses. */
export interface Helper {
  /** A declaration of one name. */
  readonly text: string;
  /** Names of helpers that it uses. */
  readonly uses: readonly string[];
}

/** The helpers that generated functions call, by name. */
export const helpers: ReadonlyMap<string, Helper> = new Map<string, Helper>([
  [
    'fail',
    {
      uses: [],
      // What is wrong is told by the data; here it only counts.
      text: `function fail(errors) {
  if (errors === null) return [0];
  errors.push(0);
  return errors;
}`,
    },
  ],
  [
    'join',
    {
      uses: [],
      // Not `concat`: an array of many wrong items would be copied for each of them.
      text: `function join(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}`,
    },
  ],
  [
    'cut',
    {
      uses: [],
      text: `function cut(errors, count) {
  if (errors === null || count === 0) return null;
  errors.length = count;
  return errors;
}`,
    },
  ],
  [
    'isObject',
    {
      uses: [],
      text: 'const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);',
    },
  ],
  [
    'ucs2length',
    {
      uses: [],
      text: `function ucs2length(text) {
  let length = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      length--;
      i++;
    }
  }
  return length;
}`,
    },
  ],
  [
    'equal',
    {
      uses: [],
      text: `function equal(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && equal(a[name], b[name]))
  );
}`,
    },
  ],
]);
