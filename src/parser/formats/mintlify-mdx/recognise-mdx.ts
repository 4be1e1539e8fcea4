import { isBlockComponent } from './components.ts';
import { eachProseLine, type ProseLine } from './prose-lines.ts';

const component = /^[ \t]*<([A-Z][A-Za-z]*)(?=[\s/>]|$)/;
const operation = /^(?:openapi|api|openapi-schema):[ \t]*['"]?\S/;

/** Why a text is the source of a Mintlify page; absent where nothing in it says so. */
export function recogniseMdx(text: string, path: string): string | undefined {
  const isMdx = path.toLowerCase().endsWith('.mdx');
  let number = 0;
  let titled = false;
  for (const line of eachProseLine(text)) {
    number += 1;
    const sign = findSign(line);
    if (sign !== undefined) return `${sign} in line ${number}`;
    titled ||= line.inFrontMatter && /^(?:title|sidebarTitle|description):[ \t]*\S/.test(line.line);
  }
  return titled && isMdx ? 'front matter of an `.mdx` file' : undefined;
}

/** What a line has that only MDX has. */
function findSign({ line, inFrontMatter, inCode }: ProseLine): string | undefined {
  if (inFrontMatter) return operation.test(line) ? 'an operation of the front matter' : undefined;
  if (inCode) return undefined;
  const name = component.exec(line)?.[1];
  if (name !== undefined && isBlockComponent(name)) return `the component \`${name}\``;
  return /^import\s.{0,200}\sfrom\s+['"]\/?snippets\//.test(line) ? 'an imported snippet' : undefined;
}
