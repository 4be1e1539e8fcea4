/** True where text breaks off at what its author wrote for readers: an ellipsis, a placeholder, a prompt. */
export function isPseudoCode(text: string, errorAt: number): boolean {
  const before = text.slice(Math.max(0, errorAt - 20), errorAt);
  const after = text.slice(errorAt, errorAt + 100);
  if (/(?:\.\.\.|…)[\s,]*$/.test(before) || /^[\s,]*(?:\.\.\.|…)/.test(after)) return true;
  if (/^<[A-Za-z][\w .-]*>/.test(after) || (before.endsWith('<') && /^[A-Za-z][\w .-]*>/.test(after))) {
    return true;
  }
  // Notebooks and consoles read such lines.
  const line = text.slice(text.lastIndexOf('\n', errorAt - 1) + 1, errorAt + 10);
  return /^\s*(?:[%!]\w|>>>|In \[)/.test(line);
}
