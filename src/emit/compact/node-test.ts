import { arrayTests } from './array-tests.ts';
import { type Keywords, listed, single } from './keywords.ts';
import { allKinds, type Kind, kindsOf, typesOf, valuesOf } from './kinds.ts';
import { subject } from './marks.ts';
import { objectTests } from './object-tests.ts';
import { numberTests, stringTests, typeTests, valuesTest } from './scalar-tests.ts';
import { anyOfTest, oneOfTest } from './union-tests.ts';
import { all, any, unless, type Writing } from './writing.ts';

/** Keywords → an expression that tests a value against them. */
export function nodeTest(keywords: Keywords, writing: Writing): string {
  const values = valuesOf(keywords);
  const kinds = kindsOf(keywords);
  const named = allKinds.filter((kind) => kinds.has(kind));
  const ofKind = (kind: Kind) => all(kindTests(kind, keywords, writing));
  const [only] = named;
  if (values !== undefined) {
    const groups = named.map((kind) => (named.length === 1 ? ofKind(kind) : guarded(kind, ofKind(kind))));
    return all([valuesTest(values, writing), ...groups, ...combinationTests(keywords, writing)]);
  }
  const types = typesOf(keywords);
  if (types === undefined) {
    const groups = named.map((kind) => guarded(kind, ofKind(kind)));
    return all([...groups, ...combinationTests(keywords, writing)]);
  }
  if (only === undefined) return 'false';
  if (only === 'object' && named.length === 1)
    return all([typeTests.object, ...objectTests(keywords, writing, combinationTests(keywords, writing))]);
  const ask = (kind: Kind) => all([typeTest(kind, types, ofKind(kind)), ofKind(kind)]);
  return all([any(named.map(ask)), ...combinationTests(keywords, writing)]);
}

/** Bounds on both sides keep out what is no finite number, too. */
function typeTest(kind: Kind, types: readonly string[], tests: string): string {
  if (kind !== 'number') return typeTests[kind];
  if (!types.includes('number')) return typeTests.integer;
  return tests.includes(`${subject}>`) && tests.includes(`${subject}<`)
    ? `typeof ${subject}=="number"`
    : typeTests.number;
}

function guarded(kind: Kind, tests: string): string {
  if (kind === 'number') return unless(`typeof ${subject}!="number"`, tests);
  return unless(negated[kind] ?? `!${typeTests[kind]}`, tests);
}

const negated: Partial<Record<Kind, string>> = { string: `typeof ${subject}!="string"` };

function kindTests(kind: Kind, keywords: Keywords, writing: Writing): string[] {
  if (kind === 'string') return stringTests(keywords, writing);
  if (kind === 'number') return numberTests(keywords);
  if (kind === 'array') return arrayTests(keywords, writing);
  return kind === 'object' ? objectTests(keywords, writing) : [];
}

function combinationTests(keywords: Keywords, writing: Writing): string[] {
  const { allOf, anyOf, oneOf, not } = keywords;
  const tests = listed(allOf).map((id) => writing.test(id, subject));
  if (Array.isArray(anyOf)) tests.push(anyOfTest(listed(anyOf), writing));
  if (Array.isArray(oneOf)) tests.push(oneOfTest(listed(oneOf), writing));
  const excluded = single(not);
  if (excluded !== undefined) tests.push(negate(writing.test(excluded, subject)));
  tests.push(conditionTest(keywords, writing));
  return tests;
}

function conditionTest(keywords: Keywords, writing: Writing): string {
  const condition = single(keywords.if);
  const [met, unmet] = [keywords.then, keywords.else].map((id) => {
    const branch = single(id);
    return branch === undefined ? 'true' : writing.test(branch, subject);
  });
  if (condition === undefined || (met === 'true' && unmet === 'true')) return 'true';
  return `(${writing.test(condition, subject)}?${met}:${unmet})`;
}

function negate(test: string): string {
  if (test === 'true') return 'false';
  return test === 'false' ? 'true' : `!(${test})`;
}
