import { escapePointer } from '../../../schema-keywords.ts';
import { isObject, memberOf, valueAt } from './json-object.ts';

/** A model id that a schema states, and the pointer to it. */
export interface StatedModel {
  readonly id: string;
  readonly pointer: string;
}

interface Located {
  readonly value: unknown;
  readonly pointer: string;
}

/** An operation → the ids that `enum` or `const` of its request's `model` property states, in their order, each once. */
export function listRequestModels(root: unknown, operation: string): readonly StatedModel[] {
  const body = follow(root, {
    value: valueAt(root, `${operation}/requestBody`),
    pointer: `${operation}/requestBody`,
  });
  const content = memberOf(body.value, 'content');
  if (!isObject(content)) return [];
  const found = new Map<string, StatedModel>();
  for (const mediaType of Object.keys(content)) {
    const schema = below(below(below(body, 'content'), mediaType), 'schema');
    for (const parts of alternatives(root, schema)) {
      const model = below(below(parts, 'properties'), 'model');
      for (const stated of alternatives(root, model).flatMap(listIds)) {
        if (!found.has(stated.id)) found.set(stated.id, stated);
      }
    }
  }
  return [...found.values()];
}

/** More schemas than this in one composition are not looked through. */
const mostParts = 1000;

/** A schema and all that it is composed of, references followed, each once. */
function alternatives(root: unknown, schema: Located): readonly Located[] {
  const seen = new Set<unknown>();
  const parts: Located[] = [];
  const waiting = [schema];
  for (let next = waiting.shift(); next !== undefined && parts.length < mostParts; next = waiting.shift()) {
    const part = follow(root, next);
    if (!isObject(part.value) || seen.has(part.value)) continue;
    seen.add(part.value);
    parts.push(part);
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
      const list = below(part, keyword);
      if (Array.isArray(list.value))
        waiting.push(...list.value.map((_, index) => below(list, String(index))));
    }
  }
  return parts;
}

function listIds(schema: Located): readonly StatedModel[] {
  const values = below(schema, 'enum');
  const listed = Array.isArray(values.value)
    ? values.value.map((_, index) => below(values, String(index)))
    : [];
  return [...listed, below(schema, 'const')].flatMap(({ value, pointer }) =>
    typeof value === 'string' && value.trim() !== '' ? [{ id: value, pointer }] : [],
  );
}

function below({ value, pointer }: Located, name: string): Located {
  return { value: memberOf(value, name), pointer: `${pointer}/${escapePointer(name)}` };
}

const mostHops = 20;

/** Follows references within the document. */
function follow(root: unknown, start: Located): Located {
  let at = start;
  for (let hops = 0; hops < mostHops; hops += 1) {
    const reference = memberOf(at.value, '$ref');
    if (typeof reference !== 'string' || !reference.startsWith('#/')) return at;
    const pointer = decode(reference.slice(1));
    at = { value: valueAt(root, pointer), pointer };
  }
  return at;
}

function decode(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}
