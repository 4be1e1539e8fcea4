import type { LintInput } from '../lint-input.ts';
import type { MissingPart } from '../page-document.ts';
import { groupBy } from '../text.ts';
import type { Finding } from './rule.ts';
import { type NotedSchema, schemasMissing } from './schema-notes.ts';

const mostNames = 8;

/** What schemas miss, once for each place: `words` says it of the text, and with names before it of the fields. */
export function findMissing(
  input: Pick<LintInput, 'pages' | 'witnesses'>,
  part: MissingPart,
  words: string,
  select: (noted: NotedSchema) => boolean = () => true,
): readonly Finding[] {
  const places = groupBy(schemasMissing(input, part).filter(select), ({ at }) => `${at.offset} ${at.path}`);
  return [...places.values()].flatMap((group): readonly Finding[] => {
    const [first] = group;
    if (first === undefined) return [];
    const names = [...new Set(group.flatMap(({ name }) => (name === undefined ? [] : [`\`${name}\``])))];
    const shown = names.length > mostNames ? [...names.slice(0, mostNames), '…'] : names;
    const isWhole = group.some(({ name }) => name === undefined);
    const subject = names.length === 0 ? '' : `${isWhole ? 'Here and in ' : ''}${shown.join(', ')}: `;
    return [{ message: subject === '' ? capitalise(words) : subject + words, at: first.at }];
  });
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
