import type { NodeId } from '../../schema-graph.ts';
import { type Keywords, listed, single } from '../compact/keywords.ts';
import { printKinds } from './print-kinds.ts';
import { lookChecks } from './print-looks.ts';
import { withMeta } from './print-meta.ts';
import { printAnyOf, printOneOf } from './print-unions.ts';
import { anything, checked, nothing, type Printing, type ZodText } from './zod-text.ts';

/** A node of the schema graph, written out. */
export function printNode(id: NodeId, printing: Printing): ZodText {
  const keywords = printing.keywordsOf(id);
  return withMeta(printAssertions(keywords, printing), keywords);
}

function printAssertions(keywords: Keywords, printing: Printing): ZodText {
  const negated = single(keywords.not);
  if (negated !== undefined && Object.keys(printing.keywordsOf(negated)).length === 0) return nothing;
  const conjuncts = [printKinds(keywords, printing), ...combined(keywords, printing)].filter(
    (text) => text !== undefined && text.isAnything !== true,
  );
  const [first = anything, ...rest] = conjuncts as ZodText[];
  const checks = [
    ...rest.map(({ code }) => `${printing.helper('also')}(${code})`),
    ...(negated === undefined ? [] : [`${printing.helper('not')}(${printing.use(negated).code})`]),
    ...conditionChecks(keywords, printing),
    ...lookChecks(keywords, printing),
  ];
  const { code } = checked(first, checks);
  return { code, type: rest.reduce((type, other) => narrow(type, other, printing), first.type) };
}

function narrow(type: string, other: ZodText, { helper }: Printing): string {
  if (other.type === anything.type) return type;
  return type === anything.type ? other.type : `${helper('Narrow')}<${type}, ${other.type}>`;
}

function combined({ allOf, anyOf, oneOf }: Keywords, printing: Printing): ZodText[] {
  return [
    ...listed(allOf).map(printing.use),
    ...(anyOf === undefined ? [] : [printAnyOf(listed(anyOf), printing)]),
    ...(oneOf === undefined ? [] : [printOneOf(listed(oneOf), printing)]),
  ];
}

function conditionChecks(keywords: Keywords, { use, helper }: Printing): string[] {
  const [condition, met, otherwise] = [keywords.if, keywords.then, keywords.else].map(single);
  if (condition === undefined || (met === undefined && otherwise === undefined)) return [];
  const parts = [
    use(condition).code,
    met === undefined ? 'undefined' : use(met).code,
    ...(otherwise === undefined ? [] : [use(otherwise).code]),
  ];
  return [`${helper('conditional')}(${parts.join(', ')})`];
}
