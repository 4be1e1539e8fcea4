import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { registrySchema } from '../../emit/registry-schema.ts';
import { locatePointers } from '../../parser/spec-places.ts';
import { quote } from '../../quote.ts';
import { count } from '../../report/plain-text.ts';
import { escapePointer } from '../../schema-keywords.ts';
import { type Failure, fail } from './check-subject.ts';
import { parsePayload } from './payload.ts';
import { pointAt } from './text-point.ts';

/** More faults than these tell nobody more. */
const mostFaults = 5;

/** Why a `registry.json` is not what docschema writes, with places; nothing where it is. */
export async function checkRegistry(text: string, shown: string): Promise<Failure | undefined> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return notJson(text, shown);
  }
  const ajv = new Ajv2020({ allErrors: false, strict: false, verbose: true });
  addFormats.default(ajv);
  const validate = ajv.compile(registrySchema);
  if (validate(value)) return undefined;
  const faults = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'oneOf');
  const pointers = faults.map(pointerOf);
  const places = locatePointers('registry.json', text, pointers);
  const lines = faults.slice(0, mostFaults).map((fault, index) => {
    const { line = 1, column = 1 } = places.get(pointers[index] ?? '') ?? {};
    return `${shown}:${line}:${column} ${wordFault(fault)}`;
  });
  const more = faults.length - lines.length;
  return fail(
    ...lines,
    ...(more > 0 ? [`and ${count(more, 'fault')} more`] : []),
    `${quote(shown)} is not what docschema writes: it was edited, or another version made it; build it again`,
  );
}

function notJson(text: string, shown: string): Failure {
  const parsed = parsePayload(text);
  const { line, column } = pointAt(text, parsed.kind === 'invalid' ? parsed.offset : 0);
  return fail(`${shown}:${line}:${column} ${quote(shown)} is not JSON; build it again`);
}

/** The name that is too much, else the value. */
function pointerOf({ instancePath, params }: ErrorObject): string {
  const { additionalProperty } = params as { readonly additionalProperty?: string };
  return additionalProperty === undefined
    ? instancePath
    : `${instancePath}/${escapePointer(additionalProperty)}`;
}

function wordFault({ keyword, instancePath, params, message = 'is wrong' }: ErrorObject): string {
  const where = instancePath === '' ? 'The registry' : quote(instancePath);
  const { additionalProperty, missingProperty, allowedValues } = params as Readonly<Record<string, unknown>>;
  if (keyword === 'additionalProperties')
    return `${where} has ${quote(String(additionalProperty))}, expected no such member`;
  if (keyword === 'required') return `${where} has no ${quote(String(missingProperty))}, which is required`;
  if (keyword === 'enum' && Array.isArray(allowedValues)) {
    return `${where} is none of ${allowedValues.map((one) => quote(String(one))).join(', ')}`;
  }
  return `${where} ${message}`;
}
