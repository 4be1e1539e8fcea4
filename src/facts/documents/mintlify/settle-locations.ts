import { listPathParameters } from '../plain-operation/operation-target.ts';
import { hasBody } from '../plain-operation/write-parameters.ts';
import type { ShownBodies } from './body-sample.ts';
import type { Field, FieldLocation } from './fields.ts';
import type { PageRequest } from './find-requests.ts';

/** Where a parameter goes, by all that the page says. */
export interface SettledField {
  readonly field: Field;
  readonly location: FieldLocation;
  /** Set where it is not what the field's attribute says. */
  readonly inferredFrom?: string;
  /** Whether it may as well go elsewhere. */
  readonly unsure: boolean;
}

/** The location attribute is often wrong: the path, the headings and the samples of a page are asked, too. */
export function settleLocations(
  fields: readonly Field[],
  request: PageRequest,
  bodies: ShownBodies,
): readonly SettledField[] {
  const context: Context = { request, bodies, inPath: new Set(listPathParameters(request.path)) };
  const settled = fields.map((field) => settle(field, context));
  const moved = settled.some(
    ({ location, inferredFrom }) => location === 'body' && inferredFrom !== undefined,
  );
  // Where the fields beside it turned out to be a body's, one that nothing speaks of may be of it, too.
  return settled.map((one) =>
    moved &&
    one.field.location === 'query' &&
    one.location === 'query' &&
    !request.query.includes(one.field.name)
      ? { field: one.field, location: 'body', inferredFrom: 'the fields beside it', unsure: true }
      : one,
  );
}

interface Context {
  readonly request: PageRequest;
  readonly bodies: ShownBodies;
  readonly inPath: ReadonlySet<string>;
}

function settle(field: Field, context: Context): SettledField {
  const { name, location } = field;
  const { request, inPath } = context;
  if (location === 'body' || location === 'header' || location === 'cookie')
    return { field, location, unsure: false };
  if (location !== 'query' && inPath.has(name.replace(/^[:{<]|[}>]$/g, ''))) {
    return { field, location: 'path', unsure: false };
  }
  const titled = readTitles(field.titles);
  if (location === 'query' && (titled === 'query' || request.query.includes(name))) {
    return { field, location, unsure: false };
  }
  if (hasBody(request.method)) {
    const body = inBody(field, titled, context);
    if (body !== undefined) return { field, location: 'body', inferredFrom: body, unsure: false };
  }
  if (location === 'query') return { field, location, unsure: false };
  // A name that the path does not have: it goes elsewhere, and nothing says where.
  const elsewhere = hasBody(request.method) ? 'body' : 'query';
  return { field, location: elsewhere, inferredFrom: 'the method', unsure: true };
}

function inBody({ name }: Field, titled: FieldLocation | undefined, { bodies }: Context): string | undefined {
  if (bodies.names.has(name)) return 'the sample of a body';
  return titled === 'body' ? 'the heading above' : undefined;
}

const words: readonly (readonly [FieldLocation, RegExp])[] = [
  ['query', /\bquery/i],
  ['header', /\bheaders?\b/i],
  ['path', /\bpath\b/i],
  ['body', /\bbody|\bpayload/i],
];

/** What the nearest title that speaks of a location says. */
function readTitles(titles: readonly string[]): FieldLocation | undefined {
  for (const title of titles) {
    const found = words.find(([, word]) => word.test(title));
    if (found !== undefined) return found[0];
  }
  return undefined;
}
