/** Everything that emitted zod schemas import. */
export { contains, maxItems, minItems, uniqueItems } from './arrays.ts';
export { also, conditional, not, only } from './combinations.ts';
export { looseObject, strictObject } from './exact-object.ts';
export {
  dependentRequired,
  dependentSchemas,
  maxProperties,
  minProperties,
  patternProperties,
  propertyNames,
  required,
} from './objects.ts';
export { equals, format, integer, maxLength, minLength, multipleOf } from './scalars.ts';
export { unevaluatedItems, unevaluatedProperties } from './unevaluated.ts';
