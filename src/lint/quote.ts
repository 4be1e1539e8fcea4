const longest = 100;

/** Text of a page or document in backticks, shortened to one line. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line.slice(0, 2 * longest)];
  const short = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
  return `\`${short}\``;
}
