import { checkCount } from './scalars.ts';
import type { SchemaObject } from './schema.ts';
import { repeated } from './values.ts';
import { isNever, note, type Place, type Walk } from './walk.ts';
import { countWords } from './words.ts';

/** Notes what the keywords for lists reject. */
export function checkArray(
  walk: Walk,
  keywords: SchemaObject,
  value: readonly unknown[],
  place: Place,
): void {
  const { prefixItems = [], items, uniqueItems, minItems, maxItems } = keywords;
  checkCount(walk, value.length, 'item', { minItems, maxItems });
  for (const [index, item] of value.entries()) {
    const schema = prefixItems[index] ?? items;
    if (schema === undefined) break;
    place.evaluated?.items.add(index);
    if (index >= prefixItems.length && isNever(schema)) {
      checkCount(walk, value.length, 'item', { items: prefixItems.length });
      break;
    }
    walk.path.push(index);
    walk.visit(schema, item, index < prefixItems.length ? ['prefixItems', index] : ['items']);
    walk.path.pop();
  }
  if (uniqueItems === true) checkUnique(walk, value);
  checkContains(walk, keywords, value, place);
}

function checkUnique(walk: Walk, value: readonly unknown[]): void {
  const index = repeated(value);
  if (index < 0) return;
  const remark = { expected: 'items that differ', received: 'equal items', member: index };
  note(walk, 'not_unique', 'uniqueItems', {
    ...remark,
    says: 'equals an earlier item, expected items that differ',
  });
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
    ['minContains', minContains, found < minContains, 'at least'],
    ['maxContains', maxContains, found > (maxContains ?? found), 'at most'],
  ] as const;
  for (const [keyword, limit, fails, words] of limits) {
    if (!fails) continue;
    const expected = `${words} ${countWords(limit ?? 0, 'matching item')}`;
    const received = countWords(found, 'matching item');
    note(walk, 'out_of_range', keyword, {
      expected,
      received,
      says: `has ${received}, expected ${expected}`,
    });
  }
}
