import { findNearNames } from '../../../near-names.ts';
import type { SpecPlace } from '../../../place.ts';
import { quote } from '../../../quote.ts';
import type { SchemaProblem } from '../../../schema-graph.ts';
import { unescapePointer } from '../../../schema-keywords.ts';
import { groupBy } from '../../../text.ts';
import { defineRule } from '../../rule.ts';

/** More names than this are counted. */
const mostNamed = 5;

/** No operation of a document leads to some of its components. */
export const unusedComponents = defineRule({
  id: 'spec/unused-components',
  severity: 'info',
  docs: {
    summary: 'No operation of a document leads to some of its components',
    why: 'A component that no operation reaches is not on any page: whoever mends it mends nothing, and it goes out of date unnoticed. One finding names all of a document; one that only unused components refer to is among them.',
    language: 'json',
    bad: '{ "paths": {}, "components": { "schemas": { "OldMessage": { "type": "object" } } } }',
    good: '{ "paths": {}, "components": {} }',
  },
  *check({ unusedComponents: unused = [], schemaProblems }) {
    const broken = groupBy(schemaProblems.filter(isBrokenReference), ({ at }) => at.path);
    for (const [path, members] of groupBy(unused, (place) => place.path)) {
      const places = withoutMeant(members, broken.get(path) ?? []);
      const [first] = places;
      if (first === undefined) continue;
      const shown = places.slice(0, mostNamed).map(({ pointer }) => quote(nameOf(pointer)));
      const more = places.length - shown.length;
      const names = [...shown, ...(more > 0 ? [`${more} more`] : [])];
      yield {
        message: `No operation of the document leads to ${wordList(names)}, expected a use or no component`,
        at: first,
      };
    }
  },
});

function isBrokenReference({ kind }: SchemaProblem): boolean {
  return kind === 'dangling-ref' || kind === 'external-ref';
}

/** A component that a broken reference can have meant is not unused: the reference is what is wrong. */
function withoutMeant(places: readonly SpecPlace[], broken: readonly SchemaProblem[]): readonly SpecPlace[] {
  if (broken.length === 0) return places;
  const names = places.map(({ pointer }) => nameOf(pointer).replace(/^[^/]*\//, ''));
  const meant = new Set(
    broken.flatMap(({ found }) => {
      const written = found.replaceAll('"', '').split('/').at(-1) ?? '';
      return findNearNames(written.replace(/\.(?:json|ya?ml)$/i, ''), names);
    }),
  );
  return places.filter((_, index) => !meant.has(names[index] ?? ''));
}

/** `/components/schemas/Message` → `schemas/Message`. */
function nameOf(pointer: string): string {
  const [, , section = '', name = ''] = pointer.split('/').map(unescapePointer);
  return `${section}/${name}`;
}

function wordList(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
