import type { ResponseReading } from '../../captured-response.ts';
import type { CodeSample } from '../../page-facts.ts';
import { locateIn } from '../requests/places.ts';
import { readDocumentsInText } from './documents-in-text.ts';
import { isEventStream, readEventStream } from './event-stream.ts';

/** More than any page shows; reading is linear, but what is read is kept. */
const longest = 2_000_000;

/** Captured answer → what it says, in whatever notation. Never throws. */
export function readResponse({ text, textAt, at }: CodeSample): ResponseReading {
  if (text.trim() === '') return { notation: 'empty', documents: [] };
  if (text.length > longest) return { notation: 'text', documents: [], problem: { kind: 'too-large', at } };
  const placed = { text, locate: locateIn(text, textAt), whole: at };
  return isEventStream(text) ? readEventStream(placed) : readDocumentsInText(placed);
}
