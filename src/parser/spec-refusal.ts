/** Why a parsed value is no document that can be compiled, in words; nothing where it is one. */
export function refuseDocument(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(describe(value));
  const read = (name: string): unknown => (Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined);
  if (read('openapi') === undefined && read('swagger') !== undefined) {
    return 'Swagger 2.0 stands here, expected OpenAPI 3.0 or 3.1: convert the document';
  }
  if (read('openapi') === undefined && read('paths') === undefined) return refuse(describe(value));
  const paths = read('paths');
  const isMap = typeof paths === 'object' && paths !== null && !Array.isArray(paths);
  return paths === undefined || isMap
    ? undefined
    : `\`paths\` is ${describe(paths).toLowerCase()}, expected an object`;
}

function refuse(found: string): string {
  return `${found} stands here, expected an object with \`openapi\` and \`paths\``;
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'Nothing';
  if (Array.isArray(value)) return 'A list';
  if (typeof value !== 'object') return `A ${typeof value}`;
  const names = Object.keys(value).slice(0, 3);
  return names.length === 0
    ? 'An empty object'
    : `An object with ${names.map((name) => `\`${name}\``).join(', ')}`;
}
