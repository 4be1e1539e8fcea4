import { assertedFormats } from '../formats.ts';
import { type Reading, repair } from './reading.ts';
import { findEntry, removeEntry, setEntry, valueEntry } from './vertex.ts';

/**
 * `format`: kept where validators assert it, else noted in `$comment`, so that no validator meets a name it does not
 * know. `byte` and `binary` become `contentEncoding` and `contentMediaType`. In a media type of raw bytes, such as a
 * multipart form, `binary` also gives up `type`: the parsed payload holds a file there, not a JSON string.
 */
export function readFormat(reading: Reading): void {
  const { source, entries, conversion } = reading;
  const { format } = source;
  if (typeof format !== 'string') {
    repair(reading, 'invalid-keyword', 'format', { found: format, expected: 'a text', lost: false });
    return;
  }
  if (assertedFormats.has(format)) setEntry(entries, valueEntry('format', format));
  else if (format === 'byte') setUnlessPresent(reading, 'contentEncoding', 'base64');
  else if (format === 'binary') {
    setUnlessPresent(reading, 'contentMediaType', 'application/octet-stream');
    if (conversion.binary) removeEntry(entries, 'type');
  } else addComment(reading, `format: ${format}`);
}

function setUnlessPresent({ entries }: Reading, name: string, value: string): void {
  if (findEntry(entries, name) === undefined) setEntry(entries, valueEntry(name, value));
}

function addComment({ entries }: Reading, text: string): void {
  const entry = findEntry(entries, '$comment');
  const comment =
    entry?.kind === 'value' && typeof entry.value === 'string' ? `${entry.value}; ${text}` : text;
  setEntry(entries, valueEntry('$comment', comment));
}
