import type { Field } from './fields.ts';

/** A property of an object; `field` is absent where only its children are named. */
export interface Property {
  readonly name: string;
  readonly field?: Field;
  /** Whether its name says that it is a list, as `items[].id` does. */
  readonly list: boolean;
  readonly children: PropertyTree;
}

/** Properties by name, and what properties of any name are. */
export interface PropertyTree {
  readonly named: readonly Property[];
  readonly any?: Property;
  /** Fields that describe again what an earlier one did. */
  readonly repeated: readonly Field[];
}

interface Draft {
  readonly name: string;
  field?: Field;
  list: boolean;
  readonly inner: Field[];
  readonly paths: { readonly field: Field; readonly segments: readonly string[] }[];
}

/** Names with more parts than this are kept as they are. */
const deepest = 20;

/** Fields beside each other → properties: `input.prompt` is a property of `input`, and so is a field inside it. */
export function growTree(fields: readonly Field[]): PropertyTree {
  return grow(fields.map((field) => ({ field, segments: splitName(field.name) })));
}

function grow(
  paths: readonly { readonly field: Field; readonly segments: readonly string[] }[],
): PropertyTree {
  const drafts = new Map<string, Draft>();
  const repeated: Field[] = [];
  for (const { field, segments } of paths) {
    const [head = '', ...rest] = segments;
    const name = isGap(head) ? anyName : head.replace(/\[\]$/, '');
    const draft: Draft = drafts.get(name) ?? { name, list: false, inner: [], paths: [] };
    drafts.set(name, draft);
    draft.list ||= head.endsWith('[]');
    if (rest.length > 0) draft.paths.push({ field, segments: rest });
    else if (draft.field === undefined) {
      draft.field = field;
      draft.inner.push(...field.children);
    } else repeated.push(field);
  }
  const properties = [...drafts.values()].map(finish);
  const any = properties.find(({ name }) => name === anyName);
  return {
    named: properties.filter(({ name }) => name !== anyName),
    ...(any === undefined ? {} : { any }),
    repeated,
  };
}

/** No property is called so: names are trimmed. */
const anyName = ' ';

function finish({ name, field, list, inner, paths }: Draft): Property {
  const own = inner.map((child) => ({ field: child, segments: splitName(child.name) }));
  return { name, ...(field === undefined ? {} : { field }), list, children: grow([...own, ...paths]) };
}

/** `input.images[].url` → its parts; a name with an odd part is one name. */
function splitName(name: string): readonly string[] {
  const segments = name.replace(/(?<=[^.])(\[\d*\])(?=\.|$)/g, '[]').split('.');
  const isPlain = segments.every((segment) => /^[\w$@-]+(?:\[\])?$/.test(segment) || isGap(segment));
  return isPlain && segments.length <= deepest && !/^[\d.]+$/.test(name) ? segments : [name];
}

/** `<key>`, `[key]`, `{key}`: a name that callers choose. */
function isGap(segment: string): boolean {
  return /^(?:<[\w\s-]+>|\[[\w\s-]+\]|\{[\w\s-]+\})$/.test(segment);
}
