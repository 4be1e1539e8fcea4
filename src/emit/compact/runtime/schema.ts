/** A JSON Schema in which shared schemas are functions that give them, so that cycles can be written. */
export type Schema = boolean | SchemaObject | ShortSchema | (() => Schema);

/** An object by its properties and those that are required, a number by its bounds, or the texts that are allowed. */
export type ShortSchema =
  | readonly [properties: Readonly<Record<string, Schema>>, required?: readonly string[]]
  | readonly [minimum: number | null, maximum: number | null, integer?: 1]
  | readonly string[];

/** The keywords that a short schema stands for. */
export function longSchema(schema: ShortSchema): SchemaObject {
  const [first, second, integer] = schema;
  if (typeof first === 'number' || first === null) {
    return {
      type: integer ? 'integer' : 'number',
      ...(first === null ? {} : { minimum: first }),
      ...(typeof second === 'number' ? { maximum: second } : {}),
    };
  }
  if (typeof first !== 'object') return { type: 'string', enum: schema };
  const described = { type: 'object', properties: first };
  return typeof second === 'object' && second !== null ? { ...described, required: second } : described;
}

/** Whether a schema is a short one. */
export function isShort(schema: SchemaObject | ShortSchema): schema is ShortSchema {
  return Array.isArray(schema);
}

/** The keywords that validators assert, and the annotations that issues tell. */
export interface SchemaObject {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly dependentSchemas?: Readonly<Record<string, Schema>>;
  readonly unevaluatedProperties?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema;
  readonly contains?: Schema;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly unevaluatedItems?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly deprecated?: boolean;
}
