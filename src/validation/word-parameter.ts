import { deprecatedSentence } from '../fault-words.ts';
import type { LocatedValue } from '../located-value.ts';
import { quote } from '../quote.ts';
import type { FoundParameter } from './find-parameters.ts';

/** Says that a parameter should not be sent any more. */
export function wordDeprecatedParameter({ member }: Pick<FoundParameter, 'member'>): string {
  return deprecatedSentence(quote(member.name));
}

/** The listed names that a parameter can have meant: those beside it that the payload has not. */
export function freeNames({ path, known }: FoundParameter, payload: LocatedValue): readonly string[] {
  const beside = path.slice(0, -1).reduce<LocatedValue | undefined>(stepInto, payload);
  const given = beside?.kind === 'object' ? beside.members.map(({ name }) => name) : [];
  return known.filter((name) => !given.includes(name));
}

function stepInto(value: LocatedValue | undefined, step: string | number): LocatedValue | undefined {
  if (value?.kind === 'array' && typeof step === 'number') return value.items[step];
  if (value?.kind !== 'object') return undefined;
  return value.members.findLast(({ name }) => name === step)?.value;
}
