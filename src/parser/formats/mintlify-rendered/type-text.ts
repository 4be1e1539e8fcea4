const base =
  /^(?:string|number|integer|boolean|object|any|null|array|file|enum|map)(?:<[\w.:/ -]{1,60}>)?(?:\[\])*$/;

/** How long a type may be: a union of all that an API knows is still shorter. */
const lengthLimit = 2000;

/** Whether a line is nothing but a type as Mintlify shows it: `enum<string>`, `object[]`, `string | null`, `A · object | B · object`. */
export function isTypeText(text: string): boolean {
  return text.length <= lengthLimit && isUnion(text, 0);
}

function isUnion(text: string, depth: number): boolean {
  return splitUnion(text).every((part) => {
    const group = /^\((.+)\)(?:\[\])+$/.exec(part)?.[1];
    if (group !== undefined) return depth < 10 && isUnion(group, depth + 1);
    return base.test(part.slice(part.lastIndexOf(' · ') + 1).replace(/^· /, ''));
  });
}

/** The alternatives of a type; those in brackets are one. */
function splitUnion(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (depth === 0 && text.startsWith(' | ', at)) {
      parts.push(text.slice(start, at));
      start = at + 3;
    }
  }
  return [...parts, text.slice(start)];
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

/** Whether a line can be the name of a field: one word that ends no sentence. */
export function isNameText(text: string): boolean {
  return text.length <= 120 && /^`?[^\s`#>|*(),;!?"'[\]-][^\s`]*(?<![.,:;!?])`?$/.test(text);
}
