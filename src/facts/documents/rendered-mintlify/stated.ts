import type { StatedBounds } from '../../../page-document.ts';
import type { RenderedRow } from './mintlify-row.ts';

const kept: readonly string[] = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'];

/**
 * Bounds and values that a page shows with a field whose name and type are lost. They were given to a name by their
 * order alone, so that they are kept as stated and never demanded; what prose states besides stands behind them.
 */
export function stateShown(row: RenderedRow, inProse: StatedBounds | undefined): StatedBounds | undefined {
  const bounds = Object.entries(row.constraints).filter(([keyword]) => kept.includes(keyword));
  const shown = [...row.written, ...(row.options === undefined ? [] : [row.options.join(', ')])];
  if (bounds.length === 0 && row.options === undefined) return inProse;
  return {
    ...inProse,
    ...Object.fromEntries(bounds),
    ...(row.options === undefined ? {} : { enum: row.options }),
    sentence: [...shown, ...(inProse === undefined ? [] : [inProse.sentence])].join('; '),
  };
}
