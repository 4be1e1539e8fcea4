const base =
  /^(?:string|number|integer|boolean|object|any|null|array|file|enum|map)(?:<[\w.:/ -]{1,60}>)?(?:\[\])*$/;

/** Whether a line is nothing but a type as Mintlify shows it: `enum<string>`, `object[]`, `string | null`, `A · object | B · object`. */
export function isTypeText(text: string): boolean {
  const inner = /^\((.+)\)(?:\[\])+$/.exec(text)?.[1] ?? text;
  if (inner.length > 2000) return false;
  return inner
    .split(' | ')
    .every((part) => base.test(part.slice(part.lastIndexOf(' · ') + 1).replace(/^· /, '')));
}

/** Type at the end of a line in which nothing separates name, type, place and flags. */
const glued =
  /^([A-Za-z_$@][\w.$@-]*?)((?:string|number|integer|boolean|object|any|null|array|file|enum)(?:<[\w.-]{1,40}>)?(?:\[\])*)(header|query|path|cookie|body)?(default:\s?\S{0,80}?)?(required)?(deprecated)?$/;

/** The parts of such a line, or nothing where it is none. */
export function splitGlued(text: string): readonly string[] | undefined {
  if (text.length > 200) return undefined;
  const match = glued.exec(text);
  if (match === null) return undefined;
  const [, name, type, ...flags] = match;
  if (name === undefined || type === undefined) return undefined;
  return [name, type, ...flags.filter((flag) => flag !== undefined)];
}

/** Whether a line can be the name of a field. */
export function isNameText(text: string): boolean {
  return text.length <= 120 && /^`?[A-Za-z_$@{][\w.$@[\]{}:-]*`?$/.test(text);
}
