/** What may stand in the open tag of each block; blocks that are not listed take anything. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  code: ['title', 'overflow', 'lineNumbers', 'expandable', 'language'],
  column: ['width', 'valign'],
  columns: [],
  'content-ref': ['url'],
  embed: ['url'],
  hint: ['style', 'icon'],
  openapi: ['src', 'path', 'method', 'expanded', 'baseUrl', 'summary'],
  'openapi-operation': ['spec', 'path', 'method', 'expanded'],
  'openapi-schemas': ['spec', 'schemas', 'grouped'],
  step: ['title'],
  stepper: [],
  swagger: ['src', 'path', 'method', 'baseUrl', 'summary', 'expanded'],
  'swagger-description': [],
  'swagger-parameter': ['in', 'name', 'type', 'required'],
  'swagger-response': ['status', 'description'],
  tab: ['title', 'icon'],
  tabs: [],
};

/** Any block may carry these. */
const common = ['fullWidth', 'id'];

/** The attributes that a block may have; absent for blocks that take any. */
export function knownAttributes(block: string): readonly string[] | undefined {
  const own = Object.hasOwn(attributes, block) ? attributes[block] : undefined;
  return own && [...own, ...common];
}

/** The looks of a hint; the last three are those of older pages. */
export const hintStyles: readonly string[] = [
  'info',
  'warning',
  'danger',
  'success',
  'tip',
  'working',
  'error',
];
