import type { NodeId } from '../../schema-graph.ts';
import { type Keywords, named, single } from './keywords.ts';
import { subject } from './marks.ts';
import { literal, patternText } from './scalar-tests.ts';
import type { Writing } from './writing.ts';

/** More names than this are looked up in a set. */
const mostCompared = 12;

/** What is asked of the names of an object and of the members that `properties` does not name. */
export function keysTest(keywords: Keywords, writing: Writing): string {
  const known = named(keywords.properties).map(([name]) => name);
  const patterns = named(keywords.patternProperties);
  const names = single(keywords.propertyNames);
  const others = single(keywords.additionalProperties);
  const ofOthers = others === undefined ? 'true' : writing.test(others, 'v[k]');
  const steps: string[] = [];
  if (names !== undefined) steps.push(rejectUnless(writing.test(names, 'k')));
  if (ofOthers !== 'true' && patterns.length > 0) steps.push('let m=false;');
  for (const [pattern, id] of patterns) steps.push(patternStep(pattern, id, ofOthers !== 'true', writing));
  if (ofOthers !== 'true') steps.push(othersStep(known, patterns.length > 0, ofOthers, writing));
  const body = steps.join('');
  if (body === '') return 'true';
  return `${writing.units.body(`for(const k in v){${body}}return!0`)}(${subject})`;
}

function rejectUnless(test: string): string {
  return test === 'true' ? '' : `if(!(${test}))return!1;`;
}

function patternStep(pattern: string, id: NodeId, isCounted: boolean, { units, test }: Writing): string {
  const body = `${isCounted ? 'm=true;' : ''}${rejectUnless(test(id, 'v[k]'))}`;
  return body === '' ? '' : `if(${units.constant(patternText(pattern))}.test(k)){${body}}`;
}

function othersStep(known: readonly string[], matched: boolean, test: string, { units }: Writing): string {
  const conditions = matched ? ['!m'] : [];
  if (known.length > mostCompared)
    conditions.push(`!${units.constant(`/* @__PURE__ */new Set(${literal(known)})`)}.has(k)`);
  else conditions.push(...known.map((name) => `k!==${literal(name)}`));
  // A loop over names sees inherited ones as well, which are asked about last.
  if (test !== 'false') conditions.push(`!(${test})`);
  conditions.push('Object.hasOwn(v,k)');
  return `if(${conditions.join('&&')})return!1`;
}
