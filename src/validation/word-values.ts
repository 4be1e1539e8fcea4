import { countWords, receivedWords, subjectWords } from '../fault-words.ts';
import type { LocatedValue } from '../located-value.ts';

/** The way to a value as code writes it, such as `messages[0].content`; undefined for the payload as a whole. */
export function wordPath(path: readonly (string | number)[]): string | undefined {
  return path.length === 0 ? undefined : subjectWords(path, '');
}

/** A value as it stands there, in a few words, with what the keyword that rejects it looks at. */
export function wordValue(value: LocatedValue, keyword = ''): string {
  switch (value.kind) {
    case 'array':
      return value.open ? 'an array' : receivedWords(value.items, keyword);
    case 'object':
      return wordObject(value, keyword);
    case 'unknown':
      return value.parts === undefined ? 'not known' : 'text';
    case 'literal':
      return receivedWords(value.value, keyword);
  }
}

function wordObject({ members, open }: Extract<LocatedValue, { kind: 'object' }>, keyword: string): string {
  if (open || !keyword.endsWith('Properties')) return 'an object';
  return `an object of ${countWords(members.length, 'property')}`;
}
