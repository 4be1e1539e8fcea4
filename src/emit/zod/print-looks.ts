import type { NodeId } from '../../schema-graph.ts';
import { type Keywords, listed, named, single } from '../compact/keywords.ts';
import { literal } from '../source-text.ts';
import { patternText } from './print-scalars.ts';
import type { Printing } from './zod-text.ts';

/** The checks of members and items that nothing else looks at. */
export function lookChecks(keywords: Keywords, printing: Printing): string[] {
  const checks = [
    ['object', 'unevaluatedProperties'],
    ['array', 'unevaluatedItems'],
  ] as const;
  return checks.flatMap(([kind, keyword]) => {
    const id = single(keywords[keyword]);
    const schema = id === undefined ? undefined : printing.use(id);
    if (schema === undefined || schema.isAnything) return [];
    const { unevaluatedItems: _, unevaluatedProperties: __, ...others } = keywords;
    const check = `${printing.helper(keyword)}(${printLooks(others, printing)}, ${schema.code})`;
    return [`${printing.helper('only')}(${literal(kind)}, z.any().check(${check}))`];
  });
}

/** What a schema looks at of an object or list; what it says of other values of the same kind is no matter. */
function printLooks(keywords: Keywords, printing: Printing): string {
  const { additionalProperties, unevaluatedProperties, unevaluatedItems, items, contains } = keywords;
  const names = named(keywords.properties).map(([name]) => name);
  const patterns = named(keywords.patternProperties).map(([pattern]) => patternText(pattern));
  const first = (items ?? unevaluatedItems) === undefined ? listed(keywords.prefixItems).length : Infinity;
  const matched = single(contains);
  const parts = [
    ...(names.length > 0 ? [`names: ${literal(names)}`] : []),
    ...(patterns.length > 0 ? [`patterns: [${patterns.join(', ')}]`] : []),
    ...((additionalProperties ?? unevaluatedProperties) === undefined ? [] : ['members: true']),
    ...(first > 0 ? [`items: ${first}`] : []),
    ...(matched === undefined ? [] : [`contains: ${printing.use(matched).code}`]),
    ...partLooks(keywords, printing),
  ];
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function partLooks(keywords: Keywords, printing: Printing): string[] {
  const looks = (id: NodeId | undefined) =>
    id === undefined ? '{}' : printLooks(printing.keywordsOf(id), printing);
  const always = listed(keywords.allOf).map((id) => `[${looks(id)}]`);
  const either = [...listed(keywords.anyOf), ...listed(keywords.oneOf)].map(
    (id) => `[${looks(id)}, ${printing.use(id).code}]`,
  );
  const dependents = named(keywords.dependentSchemas).map(([name, id]) => `[${literal(name)}, ${looks(id)}]`);
  const condition = single(keywords.if);
  const [met, otherwise] = [single(keywords.then), single(keywords.else)];
  const parts = [...always, ...either];
  return [
    ...(parts.length > 0 ? [`parts: [${parts.join(', ')}]`] : []),
    ...(dependents.length > 0 ? [`dependents: [${dependents.join(', ')}]`] : []),
    ...(condition === undefined
      ? []
      : [
          `condition: [${printing.use(condition).code}, { parts: [[${looks(condition)}], [${looks(met)}]] }, ${looks(otherwise)}]`,
        ]),
  ];
}
