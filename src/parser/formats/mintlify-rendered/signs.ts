/** What Mintlify's own pages show and nobody else's; each counts once. */
const signs: readonly (readonly [name: string, sign: RegExp])[] = [
  ['the heading "Authorizations"', /^#### Authorizations[ \t]*$/m],
  ['the heading "Path Parameters"', /^(?:#### )?Path Parameters[ \t]*$/m],
  ['the heading "Query Parameters"', /^(?:#### )?Query Parameters[ \t]*$/m],
  ['the heading "Body"', /^#### Body[ \t]*$/m],
  ['the heading "Response"', /^#### Response[ \t]*$/m],
  [
    'a path with each segment on its own line',
    /^(?:GET|POST|PUT|PATCH|DELETE)\s*\n\s*\/\s*\n\s*[\w{][^\n]*$/m,
  ],
  ['a generated `curl` command', /^[ \t]*curl --request [A-Z]+ \\\s*\n[ \t]*--url \S+/m],
  ['"Show child attributes"', /^(?:#{1,6} )?Show child attributes[ \t]*$/m],
  ['"Available options:"', /^Available options:/m],
  ['"Required range:"', /^Required range: /m],
  ['a note on the documentation index', /^Fetch the complete documentation index at: \S+/m],
  ['"Was this page helpful?"', /^Was this page helpful\?/m],
  [
    'a type such as `enum<string>` on its own line',
    /^(?:enum(?:<|&lt;)string(?:>|&gt;)|string(?:<|&lt;)[\w-]+(?:>|&gt;))[ \t]*$/m,
  ],
  ['a credential with its place', /^string\s*\n\s*(?:header|query|cookie)\s*\n\s*required[ \t]*$/m],
];

/** Why a text is the rendered text of a Mintlify page: at least two signs, and none of a source page. */
export function describeSigns(text: string): string | undefined {
  if (/^\{%\s|^<(?:ParamField|ResponseField)\s|data-gb-custom-block/m.test(text)) return undefined;
  const found = signs.filter(([, sign]) => sign.test(text)).map(([name]) => name);
  return found.length < 2 ? undefined : found.slice(0, 3).join(', ');
}
