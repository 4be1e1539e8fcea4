import type { BlockNode } from '../../../page.ts';
import { blocksNamed, type RenderedSection, readRenderedSection } from './mintlify-row.ts';
import { makeSchemaFromSample, type SampleValue } from './names-from-sample.ts';
import { makeObjectSchema } from './object-schema.ts';
import { makeParameters } from './parameters.ts';
import { type Fields, fieldsOf, type Part, placesUnder, withNotes } from './part.ts';
import { type GeneratedSample, readGeneratedSample, showsPlaceholders } from './request-sample.ts';
import { makeSecurity } from './security.ts';
import { readOtherHeaders, sortRows } from './stripped-sections.ts';
import { readTypeText, releaseObjects } from './type-schema.ts';

/** An operation object and its security schemes. */
export interface RenderedOperation extends Part {
  readonly schemes: Part;
}

/** Block `mintlify-operation` → an operation; `code` is the page's code, which may show more headers. */
export function makeRenderedOperation(
  block: BlockNode,
  path: string,
  code: readonly string[],
): RenderedOperation {
  const sample = readGeneratedSample(block);
  const written = blocksNamed(block.children, 'mintlify-section').map(readRenderedSection);
  const { sections, headerNames } = sortSections(written, block, sample, code);
  const rowsOf = (label: string) =>
    sections.filter((each) => each.label === label).flatMap(({ rows }) => rows);
  const parameters = makeParameters({ path, rowsOf, headerNames, sample });
  const body = makeBody(
    sections.find(({ label }) => label === 'body'),
    sample,
  );
  const responses = makeResponses(
    sections.filter(({ label }) => label === 'response'),
    sample,
  );
  const { schemes, requirements, places } = makeSecurity(rowsOf('authorization'), sample?.headers ?? []);
  return {
    value: {
      ...(parameters.list.length === 0 ? {} : { parameters: parameters.list }),
      ...(body === undefined ? {} : { requestBody: body.value }),
      responses: responses.value,
      ...(requirements.length === 0 ? {} : { security: requirements }),
    },
    schemes: { value: schemes, places },
    places: [
      ['', block.at],
      ...parameters.places.map(([pointer, at]) => [`/parameters${pointer}`, at] as const),
      ...(body === undefined ? [] : placesUnder(['requestBody'], body)),
      ...placesUnder(['responses'], responses),
    ],
  };
}

function sortSections(
  written: readonly RenderedSection[],
  block: BlockNode,
  sample: GeneratedSample | undefined,
  code: readonly string[],
): { readonly sections: readonly RenderedSection[]; readonly headerNames: readonly string[] } {
  const [first] = written;
  const known = sample?.headers ?? [];
  if (first === undefined || first.label !== undefined || sample === undefined) {
    return { sections: written, headerNames: known.map(([name]) => name) };
  }
  const names = known.map(([name]) => name);
  return sortRows(first, sample, readOtherHeaders(code, block, names));
}

function makeBody(
  section: RenderedSection | undefined,
  sample: GeneratedSample | undefined,
): Part | undefined {
  const shown = sample?.body === undefined ? undefined : { ...sample.body, generated: true };
  if (section === undefined && shown === undefined) return undefined;
  const schema = makeContentSchema(section, shown);
  const media =
    section?.mediaType ?? ((sample?.form.length ?? 0) > 0 ? 'multipart/form-data' : 'application/json');
  return {
    value: { content: fieldsOf([[media, { schema: schema.value }]]) },
    places: placesUnder(['content', media, 'schema'], schema),
  };
}

/** The schema of a body, from fields with names where there are any, else from the sample. */
function makeContentSchema(section: RenderedSection | undefined, sample: SampleValue | undefined): Part {
  const rows = section?.rows ?? [];
  const named = rows.filter(({ name }) => name !== undefined);
  const isStripped = named.length < rows.length || rows.length === 0;
  if (isStripped && sample !== undefined && section?.type === undefined)
    return makeSchemaFromSample(sample, rows);
  const at = section?.at ?? sample?.at;
  const place = at === undefined ? [] : [['', at] as const];
  if ((section?.alternatives.length ?? 0) > 1)
    return { value: withNotes({}, ['alternatives']), places: place };
  if (rows.length === 0) return { value: makeBareSchema(section), places: place };
  const object = makeObjectSchema(named, isStripped ? ['hidden-properties'] : []);
  return { ...object, places: [...place, ...object.places] };
}

function makeBareSchema(section: RenderedSection | undefined): Fields {
  if (section?.type === undefined) return withNotes({}, ['content']);
  const { schema, missing, holdsObject } = readTypeText(section.type);
  return withNotes(releaseObjects(schema), holdsObject ? [...missing, 'hidden-properties'] : missing);
}

/** Status of an answer where the page shows none: sites generate the sample of the first success. */
const unknownStatus = '2XX';

function makeResponses(sections: readonly RenderedSection[], sample: GeneratedSample | undefined): Part {
  const answer = sample?.answer;
  const shown = answer === undefined ? undefined : { ...answer, generated: showsPlaceholders(answer.value) };
  const known = sections.length === 0 && shown !== undefined ? [undefined] : sections;
  const responses = known.map((section, index) => ({
    status: section?.status ?? unknownStatus,
    ...makeResponse(section, index === 0 ? shown : undefined),
  }));
  return {
    value: fieldsOf(responses.map(({ status, value }) => [status, value])),
    places: responses.flatMap(({ status, ...response }) => placesUnder([status], response)),
  };
}

function makeResponse(section: RenderedSection | undefined, shown: SampleValue | undefined): Part {
  const rows = section?.rows ?? [];
  const isEmpty = rows.length === 0 && section?.type === undefined && shown === undefined;
  const media = section?.mediaType ?? 'application/json';
  const schema = makeContentSchema(section, shown);
  const noted =
    section?.status === undefined ? { 'x-docschema': { inferred: { status: 'the page shows none' } } } : {};
  return {
    value: {
      description: section?.description ?? '',
      ...(isEmpty ? {} : { content: fieldsOf([[media, { schema: schema.value }]]) }),
      ...noted,
    },
    places: [
      ...(section === undefined ? [] : [['', section.at] as const]),
      ...(isEmpty ? [] : placesUnder(['content', media, 'schema'], schema)),
    ],
  };
}
