import type { Source } from '../../interpreter/source.ts';
import { listFields, objectIn, printBounds, printDescription, printOptions } from './render.ts';
import { isObject, showType } from './type-words.ts';

/** Shorter lines do not survive the crawler. */
const shortest = 25;

/** What is left of the fields of a body where names, types, defaults and marks are lost. */
export function printStrippedFields(
  document: unknown,
  schema: Source,
  variant: 'M1' | 'M4',
): readonly string[] {
  if (!isObject(schema)) return [];
  const fields = listFields({ document }, schema).map(([, field]) => printField(document, field, variant));
  return variant === 'M4' ? fields.flat() : glue(fields);
}

function printField(document: unknown, field: Source, variant: 'M1' | 'M4'): readonly string[] {
  const type = showType(document, field);
  const view = { document, markdown: true };
  const words = printDescription(field);
  const inner = objectIn(document, field);
  const children =
    inner !== undefined && listFields({ document }, inner).length > 0 ? ['Show child attributes'] : [];
  const bounds = printBounds(view, field, type);
  if (variant === 'M4')
    return [
      ...words.filter(({ length }) => length >= shortest),
      ...printOptions(view, field, type),
      ...bounds,
      ...children,
    ];
  const bare = bounds.map((line) => line.replace(/^[^:]*: |`| elements$/g, ''));
  return [...words, ...children, ...bare];
}

/** Where marks and labels are lost, what stood behind a description runs into the next one. */
function glue(fields: readonly (readonly string[])[]): readonly string[] {
  const lines: string[] = [];
  let open = '';
  for (const field of fields) {
    const isBound = /^(?:-?[\d.]+(?:e[+-]?\d+)? <= )?x [<>]=|^\d+(?: - \d+)?$/.test(field.at(-1) ?? '');
    const own = isBound ? field.slice(0, -1) : field;
    if (own.length > 0) {
      lines.push(open + (own[0] ?? ''), ...own.slice(1));
      open = '';
    }
    if (isBound) open += field.at(-1);
  }
  return open === '' ? lines : [...lines, open];
}
