type Fields = Readonly<Record<string, unknown>>;

/** One of several schemas; the list does not say whether one or any of them must hold, so any may. */
export function normaliseSchemas(list: unknown): { readonly schemas: Fields; readonly isRequired: boolean } {
  const entries = Array.isArray(list) ? list.filter(isRecord) : [];
  const [first, ...others] = entries.map(normaliseSchema);
  const isRequired = entries.some(({ required }) => required === true);
  if (first === undefined) return { schemas: {}, isRequired };
  return { schemas: others.length === 0 ? first : { anyOf: [first, ...others] }, isRequired };
}

/** A schema of the tree, or one that it holds as OpenAPI has it → a schema of OpenAPI. */
export function normaliseSchema(value: unknown): Fields {
  if (!isRecord(value)) return {};
  const only = onlyPart(value);
  if (only !== undefined) return normaliseSchema(only);
  const { type, required, requiredProperties, refIdentifier, contentEncoding, ...rest } = value;
  return {
    ...rest,
    ...readType(type),
    ...(Array.isArray(required) ? { required } : {}),
    ...(Array.isArray(requiredProperties) ? { required: requiredProperties } : {}),
    ...(contentEncoding === undefined || type === 'file' ? {} : { contentEncoding }),
    ...readChildren(value),
  };
}

/** What `allOf` with one part stands for, where nothing else is said beside it. */
function onlyPart(value: Fields): unknown {
  const { allOf } = value;
  return Array.isArray(allOf) && allOf.length === 1 && Object.keys(value).length === 1 ? allOf[0] : undefined;
}

const types: ReadonlySet<unknown> = new Set([
  'array',
  'boolean',
  'integer',
  'null',
  'number',
  'object',
  'string',
]);

/** `enum<string>` is its base, `file` is binary, `any` is no type; what else is unknown is left out and noted. */
function readType(type: unknown): Fields {
  if (type === undefined || type === 'any') return {};
  if (type === 'file') return { type: 'string', format: 'binary' };
  const base = /^enum<(\w+)>$/.exec(typeof type === 'string' ? type : '')?.[1] ?? type;
  if (types.has(base) || Array.isArray(base)) return { type: base };
  return { 'x-docschema': { complete: false, missing: ['type-unknown'] } };
}

/** The subschemas, normalised. */
function readChildren(value: Fields): Fields {
  const children: [string, unknown][] = [];
  if (isRecord(value.properties)) {
    const properties = Object.entries(value.properties).map(([name, schema]) => [
      name,
      normaliseSchema(schema),
    ]);
    children.push(['properties', Object.fromEntries(properties)]);
  }
  for (const keyword of ['items', 'additionalProperties', 'not']) {
    if (isRecord(value[keyword])) children.push([keyword, normaliseSchema(value[keyword])]);
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const list = value[keyword];
    if (Array.isArray(list)) children.push([keyword, list.map(normaliseSchema)]);
  }
  return Object.fromEntries(children);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
