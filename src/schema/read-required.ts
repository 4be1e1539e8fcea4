import { type Conversion, lookUp } from './conversion.ts';
import { isObject, memberOf } from './json-value.ts';
import { type Reading, repair } from './reading.ts';
import { setEntry, valueEntry } from './vertex.ts';

/** `required`, without what only the other side of the exchange writes. */
export function readRequired(reading: Reading, value: unknown): void {
  const expected = 'a list of property names, each once';
  if (!Array.isArray(value)) {
    // `required: false` on a property is a common slip that demands nothing.
    repair(reading, 'invalid-required', 'required', { found: value, expected, lost: value !== false });
    return;
  }
  const names = [...new Set(value.filter((name): name is string => typeof name === 'string'))];
  if (names.length < value.length) {
    const lost = value.some((name) => typeof name !== 'string');
    repair(reading, 'invalid-required', 'required', { found: value, expected, lost });
  }
  const { properties } = reading.source;
  const demanded = names.filter((name) => !isOthersBusiness(reading.conversion, memberOf(properties, name)));
  if (demanded.length > 0) setEntry(reading.entries, valueEntry('required', demanded));
}

const hopLimit = 20;

/** Whether a property is `readOnly` in a request or `writeOnly` in a response, itself or where its `$ref` leads. */
function isOthersBusiness(conversion: Conversion, property: unknown): boolean {
  const keyword = conversion.direction === 'request' ? 'readOnly' : 'writeOnly';
  let schema = property;
  for (let hops = 0; isObject(schema) && hops < hopLimit; hops += 1) {
    const reference = schema.$ref;
    if (schema[keyword] === true && (reference === undefined || conversion.modern)) return true;
    if (typeof reference !== 'string') return false;
    const target = lookUp(conversion, reference);
    if (target.kind !== 'found') return false;
    schema = target.value;
  }
  return false;
}
