import pc from 'picocolors';
import type { Change } from '../package-change.ts';
import { groupBy } from '../text.ts';
import { count, escapeControls } from './plain-text.ts';

/** Changes → lines for people, grouped by model and operation, and a closing count. */
export function printChanges(changes: readonly Change[], { colors }: { readonly colors: boolean }): string {
  if (changes.length === 0) return 'No changes\n';
  const { bold, dim, red, green } = pc.createColors(colors);
  const line = ({ level, where, message }: Change) => {
    const sign = level === 'breaking' ? red('breaking  ') : green('compatible');
    const place = where === undefined ? '' : `${dim(escapeControls(where))}  `;
    return `  ${sign}  ${place}${escapeControls(message)}\n`;
  };
  const groups = [...groupBy(changes, ({ subject }) => subject)].map(
    ([subject, ofSubject]) => `${bold(escapeControls(subject))}\n${ofSubject.map(line).join('')}`,
  );
  return `${groups.join('\n')}\n${wordTotal(changes)}\n`;
}

/** `12 changes, 3 breaking`. */
function wordTotal(changes: readonly Change[]): string {
  const breaking = changes.filter(({ level }) => level === 'breaking').length;
  return `${count(changes.length, 'change')}, ${breaking === 0 ? 'none' : breaking} breaking`;
}
