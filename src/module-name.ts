import { createHash } from 'node:crypto';

const longestStem = 60;
const reservedOnWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/** The package subpath that imports a model everywhere, such as `models/vendor/model`; two ids never share one. */
export function modelModule(id: string): string {
  return `models/${id.split('/').map(encodeSegment).join('/')}`;
}

/** The file name, without extension, of a model below `models/`; two ids never share one, whatever the file system folds. */
export function modelFile(id: string): string {
  const name = id.split('/').map(encodeSegment).join('+').replace(/^\./, '~2e');
  const folds = name !== name.toLowerCase() || name.endsWith('.') || name.length > longestStem;
  // No unhashed name holds two tildes in a row, so a hashed name equals none of them.
  const stem = folds ? `${name.toLowerCase().slice(0, longestStem)}~~${hash(id)}` : name;
  // `~` before a letter that is no pair of hex digits is in no encoded name either.
  return reservedOnWindows.test(stem) ? `~${stem}` : stem;
}

function encodeSegment(segment: string): string {
  if (segment === '') return '~';
  if (segment === '.' || segment === '..') return segment.replaceAll('.', '~2e');
  return segment.replace(/[^A-Za-z0-9._@-]/gu, encodeCharacter);
}

function encodeCharacter(character: string): string {
  // A lone surrogate has no UTF-8 form of its own; its code point keeps it apart from every other one.
  if (/[\ud800-\udfff]/.test(character) && character.length === 1) {
    return `~u${character.charCodeAt(0).toString(16)}`;
  }
  return [...Buffer.from(character, 'utf8')].map((byte) => `~${byte.toString(16).padStart(2, '0')}`).join('');
}

function hash(text: string): string {
  // UTF-16 code units, because UTF-8 would fold lone surrogates into one.
  return createHash('sha256').update(Buffer.from(text, 'utf16le')).digest('hex').slice(0, 16);
}
