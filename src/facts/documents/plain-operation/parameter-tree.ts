import { groupBy } from '../../../text.ts';
import type { DescribedParameter } from './described-operation.ts';

/** A property of a body; `parameter` is absent where only its children are named. */
export interface PropertyNode {
  readonly name: string;
  readonly parameter?: DescribedParameter;
  /** Whether the name says that it is a list, as `items[].id` does. */
  readonly list: boolean;
  readonly children: readonly PropertyNode[];
}

interface Located {
  readonly segments: readonly string[];
  readonly parameter: DescribedParameter;
}

/** Names deeper than this are kept as they are. */
const deepest = 20;

/** Body parameters → nested properties by their dotted names, in order of first appearance. */
export function nestParameters(parameters: readonly DescribedParameter[]): readonly PropertyNode[] {
  return nest(parameters.map((parameter) => ({ segments: splitName(parameter.name), parameter })));
}

function nest(located: readonly Located[]): readonly PropertyNode[] {
  const byName = groupBy(located, ({ segments }) => withoutList(segments[0] ?? ''));
  return [...byName].map(([name, group]) => {
    const own = group.filter(({ segments }) => segments.length === 1);
    const below = group.filter(({ segments }) => segments.length > 1);
    const [first] = own;
    return {
      name,
      ...(first === undefined ? {} : { parameter: own.map((one) => one.parameter).reduce(mergeRepeated) }),
      list: group.some(({ segments }) => isList(segments[0] ?? '')),
      children: nest(below.map((one) => ({ ...one, segments: one.segments.slice(1) }))),
    };
  });
}

/** `messages[].role` → `messages[]`, `role`; a name with an empty part is one name. */
function splitName(name: string): readonly string[] {
  const segments = name.replace(/\.(\[\w*\])/g, '$1').split('.');
  const plain = segments.every((segment) => /^[\w$@-]+(?:\[\w*\])?$/.test(segment));
  return plain && segments.length <= deepest ? segments : [name];
}

const listMark = /^([\w$@-]+)\[\w*\]$/;

function isList(segment: string): boolean {
  return listMark.test(segment);
}

function withoutList(segment: string): string {
  return listMark.exec(segment)?.[1] ?? segment;
}

/** One parameter described twice: only what both say stands. */
export function mergeRepeated(a: DescribedParameter, b: DescribedParameter): DescribedParameter {
  const { type, required, default: preset, values, ...rest } = a;
  const sameType = type?.trim().toLowerCase() === b.type?.trim().toLowerCase();
  return {
    ...rest,
    description: a.description ?? b.description,
    ...(sameType && type !== undefined ? { type } : {}),
    ...(required === b.required && required !== undefined ? { required } : {}),
    ...(preset === b.default && preset !== undefined ? { default: preset } : {}),
    ...(values?.join() === b.values?.join() && values !== undefined ? { values } : {}),
  };
}
