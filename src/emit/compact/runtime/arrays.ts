import { expectedWords } from '../../../expected-words.ts';
import { countWords, receivedWords } from '../../../fault-words.ts';
import { checkSize } from './scalars.ts';
import type { SchemaObject } from './schema.ts';
import { repeated } from './values.ts';
import { isNever, note, type Place, readSchema, type Walk } from './walk.ts';

/** Notes what the keywords for lists reject. */
export function checkArray(
  walk: Walk,
  keywords: SchemaObject,
  value: readonly unknown[],
  place: Place,
): void {
  const { prefixItems = [], items, uniqueItems } = keywords;
  checkSize(walk, keywords, value, value.length, 'Items');
  for (const [index, item] of value.entries()) {
    const schema = prefixItems[index] ?? items;
    if (schema === undefined) break;
    place.evaluated?.items.add(index);
    if (index >= prefixItems.length && isNever(schema)) {
      noteMany(walk, value, prefixItems.length);
      break;
    }
    walk.path.push(index);
    walk.visit(schema, item, index < prefixItems.length ? ['prefixItems', index] : ['items']);
    walk.path.pop();
  }
  if (uniqueItems === true) checkUnique(walk, value);
  checkContains(walk, keywords, value, place);
}

function noteMany(walk: Walk, value: readonly unknown[], most: number): void {
  if (value.length <= most) return;
  const expected = expectedWords('maxItems', { maxItems: most }, readSchema);
  note(walk, 'out_of_range', 'items', { expected, received: receivedWords(value) });
}

function checkUnique(walk: Walk, value: readonly unknown[]): void {
  const index = repeated(value);
  if (index < 0) return;
  const expected = expectedWords('uniqueItems', {}, readSchema);
  note(walk, 'not_unique', 'uniqueItems', { expected, received: 'equal to an earlier item', member: index });
}

function checkContains(walk: Walk, keywords: SchemaObject, value: readonly unknown[], place: Place): void {
  const { contains, minContains = 1, maxContains } = keywords;
  if (contains === undefined) return;
  let found = 0;
  for (const [index, item] of value.entries()) {
    const before = walk.issues.length;
    walk.visit(contains, item, ['contains']);
    if (walk.issues.splice(before).some(({ severity }) => severity === 'error')) continue;
    found += 1;
    place.evaluated?.items.add(index);
  }
  const limits = [
    ['minContains', found < minContains],
    ['maxContains', found > (maxContains ?? found)],
  ] as const;
  for (const [keyword, fails] of limits) {
    if (!fails) continue;
    const expected = expectedWords(keyword, { minContains, maxContains }, readSchema);
    const received = `${receivedWords(value)} with ${countWords(found, 'matching item')}`;
    note(walk, 'out_of_range', keyword, { expected, received });
  }
}
