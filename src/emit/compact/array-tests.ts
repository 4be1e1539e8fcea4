import { type Keywords, listed, single } from './keywords.ts';
import { helper, subject } from './marks.ts';
import { all, unless, type Writing } from './writing.ts';

/** What the keywords for lists ask of a list; cheap ones first. */
export function arrayTests(keywords: Keywords, writing: Writing): string[] {
  const { minItems, maxItems, uniqueItems } = keywords;
  const prefix = listed(keywords.prefixItems);
  const tests: string[] = [];
  if (typeof minItems === 'number' && minItems > 0) tests.push(`${subject}.length>=${minItems}`);
  if (typeof maxItems === 'number') tests.push(`${subject}.length<=${maxItems}`);
  for (const [index, id] of prefix.entries()) {
    tests.push(unless(`${subject}.length<=${index}`, writing.test(id, `${subject}[${index}]`)));
  }
  const rest = single(keywords.items);
  if (rest !== undefined) tests.push(itemsTest(writing.test(rest, 'x'), prefix.length, writing));
  if (uniqueItems === true) tests.push(`${helper('uniq')}(${subject})`);
  tests.push(containsTest(keywords, writing));
  return tests;
}

function itemsTest(test: string, from: number, { units }: Writing): string {
  if (test === 'true') return 'true';
  if (test === 'false') return `${subject}.length<=${from}`;
  const loop = `for(let i=${from};i<v.length;i++){const x=v[i];if(!(${test}))return!1}return!0`;
  return `${units.body(loop)}(${subject})`;
}

function containsTest({ contains, minContains, maxContains }: Keywords, { test, units }: Writing): string {
  const id = single(contains);
  if (id === undefined) return 'true';
  const least = typeof minContains === 'number' ? minContains : 1;
  const most = typeof maxContains === 'number' ? maxContains : undefined;
  if (least === 0 && most === undefined) return 'true';
  const found = `if(${test(id, 'x')})n++`;
  const result = all([`n>=${least}`, most === undefined ? 'true' : `n<=${most}`]);
  return `${units.body(`let n=0;for(let i=0;i<v.length;i++){const x=v[i];${found}}return ${result}`)}(${subject})`;
}
