import type { JudgedText } from './judged-text.ts';

const waiting = /^(?:#+ )?(?:Loading|Please wait|One moment)(?: [\w ]{1,30})?(?:…|\.{3}|\.)?$/i;
const needsScript =
  /\b(?:you need to|you have to|please) (?:enable|turn on) JavaScript\b|\bJavaScript (?:is|must be) (?:required|enabled|disabled)(?: in order)? to (?:run|view|use)\b|\bwithout JavaScript enabled\b/i;

/** Whether a text was taken before the page had drawn itself: it waits, and says nothing else in a sentence. */
export function hasNotLoaded({ written, hasFields }: JudgedText): boolean {
  if (hasFields || written.some(({ isFenced }) => isFenced)) return false;
  const others = written.filter(({ text }) => !waiting.test(text) && !needsScript.test(text));
  if (others.length === written.length || others.length > 5) return false;
  return others.every(({ text }) => text.length < 60 && !/[.:;?!]$/.test(text));
}
