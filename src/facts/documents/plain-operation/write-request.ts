import { escapePointer } from '../../../schema-keywords.ts';
import type { DescribedOperation, DescribedParameter } from './described-operation.ts';
import type { Notebook } from './notebook.ts';
import { listPathParameters } from './operation-target.ts';
import type { JsonSchema } from './parameter-schema.ts';
import { writeBody } from './write-body.ts';
import { hasBody } from './write-parameters.ts';
import { writeContent } from './write-responses.ts';

/** The body of a request: described parameters of a JSON object or a form, else an example of it. */
export function writeRequest(
  operation: DescribedOperation,
  pointer: string,
  notebook: Notebook,
): JsonSchema | undefined {
  const groups = groupByMediaType(operation);
  if (groups.size === 0) return writeExample(operation, pointer, notebook);
  const content = [...groups].map(([mediaType, parameters]) => {
    const schemaPointer = `${pointer}/content/${escapePointer(mediaType)}/schema`;
    const [first] = parameters;
    if (first !== undefined) notebook.place(schemaPointer, first.at);
    const schema = writeBody(parameters, schemaPointer, notebook, operation.passedOver === true);
    return [mediaType, { schema }] as const;
  });
  const required = content.some(([, { schema }]) => schema.required !== undefined) && groups.size === 1;
  return { ...(required ? { required } : {}), content: Object.fromEntries(content) };
}

function groupByMediaType(operation: DescribedOperation): ReadonlyMap<string, readonly DescribedParameter[]> {
  const inPath = listPathParameters(operation.path);
  const body = operation.parameters.filter(
    ({ in: location, name }) =>
      location === 'body' || (location === 'unknown' && hasBody(operation.method) && !inPath.includes(name)),
  );
  const form = operation.parameters.filter(({ in: location }) => location === 'form');
  const stated = statedMediaType(operation.parameters);
  const groups = new Map<string, readonly DescribedParameter[]>();
  if (body.length > 0) {
    const carriesFile = body.some(({ type }) => /^file$/i.test(type?.trim() ?? ''));
    const mediaType = stated ?? (carriesFile ? 'multipart/form-data' : 'application/json');
    groups.set(mediaType, isForm(mediaType) ? body.map(asField) : body);
  }
  if (form.length > 0) {
    const mediaType = stated !== undefined && isForm(stated) ? stated : 'multipart/form-data';
    groups.set(mediaType, [...(groups.get(mediaType) ?? []), ...form]);
  }
  return groups;
}

function asField(parameter: DescribedParameter): DescribedParameter {
  return parameter.in === 'body' ? { ...parameter, in: 'form' } : parameter;
}

function isForm(mediaType: string): boolean {
  return mediaType !== 'application/json';
}

const mediaTypes = /application\/json|application\/x-www-form-urlencoded|multipart\/form-data/i;

/** What the described `Content-Type` header says. */
function statedMediaType(parameters: readonly DescribedParameter[]): string | undefined {
  const header = parameters.find(
    (parameter) => parameter.in === 'header' && parameter.name.toLowerCase() === 'content-type',
  );
  const text = [header?.description, header?.type, header?.default, ...(header?.values ?? [])].join(' ');
  return mediaTypes.exec(text)?.[0].toLowerCase();
}

function writeExample(
  { bodyExample }: DescribedOperation,
  pointer: string,
  notebook: Notebook,
): JsonSchema | undefined {
  const written =
    bodyExample === undefined ? {} : writeContent([bodyExample], `${pointer}/content`, notebook);
  return written.content === undefined ? undefined : { content: written.content };
}
