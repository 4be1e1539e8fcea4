import { isRecord, type Source, valueAt } from '../../interpreter/source.ts';
import { sampleOf } from './print-sample.ts';
import { printStrippedFields } from './print-stripped.ts';
import { isObject, isPlain, resolve, showType } from './type-words.ts';

/** How an operation is printed. */
export interface RenderOptions {
  readonly method: string;
  readonly path: string;
  /** As a crawler turns HTML into markdown, with headings, escapes and anchors; else bare lines. */
  readonly markdown: boolean;
  /** Whether fields of objects are opened. */
  readonly expanded: boolean;
  /** M2: all tokens, which is what stands here without a word; M4: no names, types and short lines; M1: no labels either. */
  readonly variant?: 'M1' | 'M2' | 'M4';
}

interface View extends RenderOptions {
  readonly document: unknown;
}

/** An operation → the text of its Mintlify page, all tokens kept. */
export function renderMintlify(document: unknown, options: RenderOptions): string {
  const view: View = { ...options, document };
  const pointer = `/paths/${options.path.replaceAll('~', '~0').replaceAll('/', '~1')}/${options.method}`;
  const operation = resolve(document, valueAt(document, pointer));
  const body = resolve(document, operation.requestBody);
  const [media, content] = Object.entries(isRecord(body.content) ? body.content : {})[0] ?? [];
  const schema = isRecord(content) ? resolve(document, content.schema) : {};
  if (options.variant === 'M1' || options.variant === 'M4')
    return printStripped(view, options.variant, schema);
  const blocks = [
    options.method.toUpperCase(),
    ...options.path.split(/(\/)/).filter((part) => part !== ''),
    ...printCommand(view),
    label(view, 'Authorizations'),
    ...printLines(view, ['Authorization', 'string', 'header', 'required']),
    'Bearer authentication header of the form `Bearer <token>`, where `<token>` is your auth token.',
    label(view, 'Body'),
    ...(media === undefined ? [] : [media]),
    ...printFields(view, schema, '', 0),
    label(view, 'Response'),
    '200 - application/json',
    'Done',
  ];
  return `${blocks.join(options.markdown ? '\n\n' : '\n')}\n`;
}

function label({ markdown }: View, text: string): string {
  return markdown ? `#### ${text}` : text;
}

function printCommand({ method, path, markdown }: View): readonly string[] {
  const command = `curl --request ${method.toUpperCase()} \\\n  --url https://api.relay.example${path} \\\n  --header 'Authorization: Bearer <token>'`;
  return [markdown ? `\`\`\`\n${command}\n\`\`\`` : command];
}

/** The fields that a page shows for a body; a body of any other kind has a line that says its type. */
function printFields(view: View, schema: Source, prefix: string, depth: number): readonly string[] {
  const { document } = view;
  if (depth === 0 && !isObject(schema)) {
    return [`The body is of type \`${showType(document, schema)}\`.`];
  }
  const required: readonly unknown[] = Array.isArray(schema.required) ? schema.required : [];
  const rows = listFields(view, schema).flatMap(([name, property]) =>
    printField(view, `${prefix}${name}`, property, required.includes(name), depth),
  );
  const others = schema.additionalProperties;
  if (others === undefined || others === false) return rows;
  return [
    ...rows,
    ...printField(view, `${prefix}{key}`, others === true ? {} : resolve(document, others), false, 9),
  ];
}

/** What may be sent: a page leaves out what only answers hold. */
export function listFields(
  { document }: { readonly document: unknown },
  schema: Source,
): readonly (readonly [string, Source])[] {
  return Object.entries(isRecord(schema.properties) ? schema.properties : {})
    .map(([name, property]) => [name, resolve(document, property)] as const)
    .filter(([, property]) => property.readOnly !== true);
}

function printField(
  view: View,
  name: string,
  schema: Source,
  required: boolean,
  depth: number,
): readonly string[] {
  const type = showType(view.document, schema);
  const anchor = view.markdown ? [`[](#body-${name.replace(/\W/g, '-')})`] : [];
  return [
    ...anchor,
    ...printLines(view, [
      name,
      type,
      ...printDefault(schema, type),
      ...(required ? ['required'] : []),
      ...(schema.deprecated === true ? ['deprecated'] : []),
    ]),
    ...printDescription(schema),
    ...printOptions(view, schema, type),
    ...printBounds(view, schema, type),
    ...printChildren(view, name, schema, depth),
  ];
}

/** The page without the tokens of its fields: the generated request stands first, and twice. */
function printStripped(view: View, variant: 'M1' | 'M4', schema: Source): string {
  const sample = sampleOf(view.document, schema, variant === 'M4');
  const data =
    sample === undefined
      ? []
      : [
          `  --header 'Content-Type: application/json' \\`,
          `  --data '\n${JSON.stringify(sample, null, 2)}\n'`,
        ];
  const command = [
    `curl --request ${view.method.toUpperCase()} \\`,
    `  --url https://api.relay.example${view.path} \\`,
    `  --header 'Authorization: Bearer <token>'${data.length === 0 ? '' : ' \\'}`,
    ...data,
  ].join('\n');
  const answer = '{\n  "id": "<string>",\n  "left": 123\n}';
  const code = `${command}\n\n${answer}`;
  const fields = printStrippedFields(view.document, schema, variant);
  const labels = variant === 'M4';
  const blocks = [
    ...(labels ? ['```', code, '```'] : [code]),
    ...(labels ? [view.method.toUpperCase(), ...view.path.split(/(\/)/).filter((part) => part !== '')] : []),
    ...(labels ? ['#### Authorizations'] : []),
    'Bearer authentication header of the form `Bearer <token>`, where `<token>` is your auth token.',
    ...(labels ? ['#### Body'] : []),
    ...fields,
    ...(labels ? ['#### Response'] : ['Was this page helpful?']),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function printLines({ markdown }: View, lines: readonly string[]): readonly string[] {
  return markdown ? lines.map((line) => line.replace(/[_[\]<>*]/g, (mark) => `\\${mark}`)) : lines;
}

function printDefault(schema: Source, type: string): readonly string[] {
  const value = schema.default;
  if (value === undefined || value === null || type === 'any' || !isPlain(schema)) return [];
  const text = typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
  return [`default:${text}`];
}

export function printDescription({ description }: Source): readonly string[] {
  return typeof description === 'string' && description.trim() !== ''
    ? description.split('\n').filter((line) => line.trim() !== '')
    : [];
}

export function printOptions(
  { document, markdown }: Pick<View, 'document' | 'markdown'>,
  schema: Source,
  type: string,
): readonly string[] {
  const items = schema.type === 'array' ? resolve(document, schema.items) : schema;
  if (!type.includes('enum<') || !Array.isArray(items.enum) || / \| (?!null$)/.test(type)) return [];
  const values = items.enum
    .filter((value) => value !== null)
    .map((value) => (value === '' ? '""' : String(value)));
  const shown = values.map((value) => (markdown ? `\`${value}\`` : value));
  return [
    'Available options:',
    ...shown.map((value, index) => (index < shown.length - 1 ? `${value},` : value)),
  ];
}

export function printBounds(
  { markdown }: Pick<View, 'markdown'>,
  schema: Source,
  type: string,
): readonly string[] {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems } = schema;
  const mark = (text: string) => (markdown ? `\`${text}\`` : text);
  const isNumber = /^(?:number|integer)(?:<[^<>]*>)?(?: \| null)?$/.test(type);
  const isList = schema.type === 'array';
  return [
    ...(isNumber && (minimum !== undefined || maximum !== undefined)
      ? [`Required range: ${mark(showRange(minimum, maximum))}`]
      : []),
    ...(type.startsWith('string') && !isList ? printLength('string', minLength, maxLength, mark) : []),
    ...(isList ? printLength('array', minItems, maxItems, mark) : []),
  ];
}

function showRange(minimum: unknown, maximum: unknown): string {
  if (minimum === undefined) return `x <= ${String(maximum)}`;
  return maximum === undefined ? `x >= ${String(minimum)}` : `${String(minimum)} <= x <= ${String(maximum)}`;
}

function printLength(
  kind: 'string' | 'array',
  least: unknown,
  most: unknown,
  mark: (text: string) => string,
): readonly string[] {
  const unit = kind === 'array' ? ' elements' : '';
  if (least !== undefined && most !== undefined)
    return [`Required ${kind} length: ${mark(`${String(least)} - ${String(most)}`)}${unit}`];
  if (least !== undefined) return [`Minimum ${kind} length: ${mark(String(least))}`];
  return most === undefined ? [] : [`Maximum ${kind} length: ${mark(String(most))}`];
}

/** The object whose fields a page opens below a field: its own, or that of its lists. */
export function objectIn(document: unknown, schema: Source, depth = 0): Source | undefined {
  if (!isPlain(schema) || schema.enum !== undefined || depth > 8) return undefined;
  if (schema.type === 'array') {
    const items = resolve(document, schema.items);
    return items.nullable === true ? undefined : objectIn(document, items, depth + 1);
  }
  return isObject(schema) ? schema : undefined;
}

function printChildren(view: View, name: string, schema: Source, depth: number): readonly string[] {
  const inner = objectIn(view.document, schema);
  if (inner === undefined || listFields(view, inner).length === 0) return [];
  const rows = view.expanded && depth < 4 ? printFields(view, inner, `${name}.`, depth + 1) : [];
  return ['Show child attributes', ...rows];
}
