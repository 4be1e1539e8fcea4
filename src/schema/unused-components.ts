import type { SpecPlace } from '../place.ts';
import { escapePointer } from '../schema-keywords.ts';
import type { SpecDocument } from '../spec-document.ts';
import { isObject, type JsonObject, memberOf } from './json-value.ts';
import { followReference } from './references.ts';

/**
 * Components of a document that nothing leads to: no `$ref`, no `mapping` and no requirement of the rest of the
 * document, and none of a component that is led to itself. In the order of the document.
 */
export function listUnusedComponents({ path, value }: SpecDocument): SpecPlace[] {
  const components = readComponents(value);
  const wanted = new Set(components.keys());
  const rest = Object.keys(value).filter((key) => key !== 'components');
  const open: object[] = [Object.fromEntries(rest.map((key) => [key, value[key]]))];
  const seen = new Set<object>();
  // A stack of our own: documents nest deeper than calls can.
  for (let next = open.pop(); next !== undefined && wanted.size > 0; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const led = listNamed(next, value).filter((pointer) => wanted.delete(pointer));
    for (const member of [...led.map((pointer) => components.get(pointer)), ...Object.values(next)]) {
      if (typeof member === 'object' && member !== null) open.push(member);
    }
  }
  const unused = [...wanted];
  // Where no scheme is asked for at all, it is the requirement that is missing.
  const isKept = unused.filter(isScheme).length < [...components.keys()].filter(isScheme).length;
  return unused.filter((pointer) => isKept || !isScheme(pointer)).map((pointer) => ({ path, pointer }));
}

function isScheme(pointer: string): boolean {
  return pointer.startsWith('/components/securitySchemes/');
}

/** By pointer. */
function readComponents({ components }: JsonObject): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  if (!isObject(components)) return found;
  for (const [section, members] of Object.entries(components)) {
    if (section.startsWith('x-') || !isObject(members)) continue;
    for (const [name, component] of Object.entries(members)) {
      found.set(`/components/${escapePointer(section)}/${escapePointer(name)}`, component);
    }
  }
  return found;
}

/** Pointers of the components that an object names itself. */
function listNamed(holder: object, root: JsonObject): string[] {
  if (Array.isArray(holder) || !isObject(holder)) return [];
  const named = listRequired(holder.security);
  if (typeof holder.$ref === 'string') named.push(...componentOf(holder.$ref, root));
  const mapping = isObject(holder.discriminator) ? memberOf(holder.discriminator, 'mapping') : undefined;
  for (const target of isObject(mapping) ? Object.values(mapping) : []) {
    if (typeof target !== 'string') continue;
    named.push(`/components/schemas/${escapePointer(target)}`, ...componentOf(target, root));
  }
  return named;
}

/** Security schemes are named, not referred to. */
function listRequired(security: unknown): string[] {
  if (!Array.isArray(security)) return [];
  return security.flatMap((alternative: unknown) =>
    isObject(alternative)
      ? Object.keys(alternative).map((name) => `/components/securitySchemes/${escapePointer(name)}`)
      : [],
  );
}

/** The component that a reference leads to, or into. */
function componentOf(reference: string, root: JsonObject): string[] {
  const target = followReference(root, reference);
  const written = target.kind === 'found' ? target.pointer : '';
  const match = /^\/components\/[^/]*\/[^/]*/.exec(written);
  return match === null ? [] : [match[0]];
}
