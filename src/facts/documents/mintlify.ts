import type { Page } from '../../page.ts';
import type { PageDocument } from '../../page-document.ts';
import type { Span } from '../../place.ts';
import { escapePointer } from '../../schema-keywords.ts';
import { walk } from '../tree.ts';
import { readBodies } from './mintlify/body-sample.ts';
import { type Field, readFields } from './mintlify/fields.ts';
import { findRequests, type PageRequest } from './mintlify/find-requests.ts';
import { writeOperation } from './mintlify/write-operation.ts';
import { saysRequired, writeObject } from './mintlify/write-schema.ts';
import { createNotebook, type Notebook } from './plain-operation/notebook.ts';

/** Page → the operations that its fields and its front matter describe. Fields of no operation are schemas by themselves. */
export function readMintlifyFields(page: Page): readonly PageDocument[] {
  const all = readFields(page.children);
  const isDeclared = page.children.some((node) => node.kind === 'block' && node.name === 'front-matter-api');
  const requests = findRequests(page);
  // Without an operation, what looks like fields of its answer describes anything: flags of a command, names of products.
  const fields = requests.length > 0 ? all : all.filter(({ kind }) => kind === 'parameter');
  if (fields.length === 0 && !isDeclared) return [];
  const notebook = createNotebook();
  const value =
    requests.length === 0
      ? writeSchemas(fields, notebook)
      : { paths: writePaths(page, fields, requests, notebook) };
  return [
    {
      source: 'page',
      value: { openapi: '3.1.0', info: { title: '', version: '' }, ...value },
      operations: requests.map(({ method, path, at }) => ({ method, path, at })),
      places: notebook.places(),
      ...(notebook.problems().length === 0 ? {} : { problems: notebook.problems() }),
    },
  ];
}

type JsonObject = Readonly<Record<string, unknown>>;

function writePaths(
  page: Page,
  fields: readonly Field[],
  requests: readonly PageRequest[],
  notebook: Notebook,
): JsonObject {
  const bodies = readBodies(page.children);
  const orderOf = findOrder(page);
  const { title, description, deprecated } = page.frontMatter?.data ?? {};
  const paths = new Map<string, Map<string, JsonObject>>();
  for (const request of requests) {
    const item = paths.get(request.path) ?? new Map<string, JsonObject>();
    paths.set(request.path, item);
    const pointer = `/paths/${escapePointer(request.path)}/${request.method}`;
    const own = fields.filter((field) => ownerOf(field, requests, orderOf) === request);
    const words = {
      ...(typeof title === 'string' ? { summary: title } : {}),
      ...(typeof description === 'string' ? { description } : {}),
      ...(deprecated === true ? { deprecated } : {}),
    };
    const described = { request, fields: own, bodies, ...(requests.length === 1 ? words : {}) };
    item.set(request.method, writeOperation(described, pointer, notebook));
  }
  return Object.fromEntries([...paths].map(([path, item]) => [path, Object.fromEntries(item)]));
}

/** The operation a field belongs to: the last one shown above it, else the first. */
function ownerOf(
  { at }: Field,
  requests: readonly PageRequest[],
  orderOf: (at: Span) => number,
): PageRequest | undefined {
  return requests.findLast((request) => orderOf(request.at) < orderOf(at)) ?? requests[0];
}

/** Which place comes before which: offsets say it, unless the page has the content of other files in it. */
function findOrder({ children, included }: Page): (at: Span) => number {
  if (included === undefined) return ({ offset }) => offset;
  const order = new Map<Span, number>();
  for (const { node } of walk(children)) {
    order.set(node.at, order.size);
    if (node.kind === 'block') order.set(node.openTag, order.size);
  }
  return (at) => order.get(at) ?? order.size;
}

/** Fields of a page without operations, by the heading above them: what they describe is no request of HTTP. */
function writeSchemas(fields: readonly Field[], notebook: Notebook): JsonObject {
  const groups = new Map<string, Field[]>();
  for (const field of fields) {
    const name = field.titles[0] ?? 'fields';
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [field]);
    else group.push(field);
  }
  const writing = { notebook, notesOf: () => ({}), isRequired: saysRequired };
  const schemas = [...groups].map(([name, group]) => {
    const pointer = `/components/schemas/${escapePointer(name)}`;
    const [first] = group;
    if (first !== undefined) notebook.place(pointer, first.at);
    return [name, writeObject(group, pointer, writing)] as const;
  });
  return { paths: {}, components: { schemas: Object.fromEntries(schemas) } };
}
