/** An element of an XML text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const token = /<\?xml [^?]*\?>|<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/gy;

/** A strict reader of the XML that reports write; throws where the text is not well-formed. */
export function readXml(text: string): XmlElement {
  const open = [makeElement('', '')];
  const [root] = open;
  let end = 0;
  for (const found of text.matchAll(token)) {
    end = found.index + found[0].length;
    readToken(found, open);
  }
  const [only, ...more] = root?.children ?? [];
  if (end !== text.length || open.length > 1 || only === undefined || more.length > 0)
    throw new Error(`Not well-formed at ${end}: ${text.slice(end, end + 40)}`);
  return only;
}

function readToken(
  [, closing, name, attributes = '', selfClosing, characters]: RegExpMatchArray,
  open: XmlElement[],
) {
  const parent = open.at(-1);
  if (parent === undefined) throw new Error('An element is closed twice');
  if (characters !== undefined) parent.text += decode(characters);
  if (name === undefined) return;
  if (closing === '/') {
    if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
    return;
  }
  const element = makeElement(name, attributes);
  parent.children.push(element);
  if (selfClosing !== '/') open.push(element);
}

function makeElement(name: string, written: string): XmlElement {
  const pairs = [...written.matchAll(/ ([a-z]+)="([^"]*)"/g)];
  const attributes = Object.fromEntries(pairs.map(([, key, value]) => [key, decode(value ?? '')]));
  return { name, attributes, children: [], text: '' };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#9': '\t' };

function decode(text: string): string {
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text))
    throw new Error('No XML character');
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const character = entities[name];
    if (character === undefined || !whole.endsWith(';')) throw new Error(`No entity ${whole}`);
    return character;
  });
}
