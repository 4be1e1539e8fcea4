import { type Keywords, listed, single } from '../compact/keywords.ts';
import { anything, call, checked, list, nothing, optional, type Printing, type ZodText } from './zod-text.ts';

/** A list. */
export function printArray(keywords: Keywords, printing: Printing): ZodText {
  const prefix = listed(keywords.prefixItems);
  const text = prefix.length === 0 ? printList(keywords, printing) : printTuple(keywords, printing);
  const { uniqueItems } = keywords;
  return checked(text, [
    ...(uniqueItems === true ? [`${printing.helper('uniqueItems')}()`] : []),
    ...containsChecks(keywords, printing),
  ]);
}

function printList(keywords: Keywords, { use }: Printing): ZodText {
  const id = single(keywords.items);
  const item = id === undefined ? anything : use(id);
  let text: ZodText = { code: `z.array(${item.code})`, type: `z.ZodArray<${item.type}>` };
  const { minItems, maxItems } = keywords;
  if (typeof minItems === 'number' && minItems > 0) text = call(text, 'min', String(minItems));
  if (typeof maxItems === 'number') text = call(text, 'max', String(maxItems));
  return text;
}

/** The first items of a list need not be there, unless it has a least length. */
function printTuple(keywords: Keywords, { use, helper }: Printing): ZodText {
  const { minItems, maxItems } = keywords;
  const least = typeof minItems === 'number' ? minItems : 0;
  const items = listed(keywords.prefixItems).map((id, index) =>
    index < least ? use(id) : optional(use(id)),
  );
  const id = single(keywords.items);
  const rest = id === undefined ? anything : use(id);
  const isClosed = rest.code === nothing.code;
  const types = `[${items.map(({ type }) => type).join(', ')}]`;
  const text = {
    code: `z.tuple(${[list(items.map(({ code }) => code)), ...(isClosed ? [] : [rest.code])].join(', ')})`,
    type: `z.ZodTuple<${types}, ${isClosed ? 'null' : rest.type}>`,
  };
  return checked(text, [
    ...(least > 0 ? [`${helper('minItems')}(${least})`] : []),
    ...(typeof maxItems === 'number' ? [`${helper('maxItems')}(${maxItems})`] : []),
  ]);
}

function containsChecks(
  { contains, minContains, maxContains }: Keywords,
  { use, helper }: Printing,
): string[] {
  const id = single(contains);
  if (id === undefined) return [];
  const least = typeof minContains === 'number' ? minContains : 1;
  const limits = [String(least), ...(typeof maxContains === 'number' ? [String(maxContains)] : [])];
  if (limits.length === 1 && least < 2) limits.pop();
  if (least === 0 && maxContains === undefined) return [];
  return [`${helper('contains')}(${[use(id).code, ...limits].join(', ')})`];
}
