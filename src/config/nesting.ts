import { createScanner } from 'jsonc-parser';

const depthLimit = 100;

/** Is the text nested deeper than the JSON parser, which recurses, can bear? */
export function exceedsDepth(text: string): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const first = text[scanner.getTokenOffset()];
    if (first === '{' || first === '[') depth += 1;
    if (first === '}' || first === ']') depth -= 1;
    if (depth > depthLimit) return true;
  }
  return false;
}
