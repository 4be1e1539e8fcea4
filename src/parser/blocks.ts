/** How a block is written: alone, with an end tag, or either way. */
export type BlockForm = 'void' | 'paired' | 'either';

const blockForms: Readonly<Record<string, BlockForm>> = {
  'api-method': 'paired',
  'api-method-body-parameters': 'paired',
  'api-method-description': 'paired',
  'api-method-form-data-parameters': 'paired',
  'api-method-headers': 'paired',
  'api-method-parameter': 'paired',
  'api-method-path-parameters': 'paired',
  'api-method-query-parameters': 'paired',
  'api-method-request': 'paired',
  'api-method-response': 'paired',
  'api-method-response-example': 'paired',
  'api-method-response-example-description': 'paired',
  'api-method-spec': 'paired',
  'api-method-summary': 'paired',
  code: 'paired',
  column: 'paired',
  columns: 'paired',
  'content-ref': 'paired',
  embed: 'either',
  file: 'either',
  hint: 'paired',
  if: 'paired',
  include: 'void',
  openapi: 'either',
  'openapi-operation': 'paired',
  'openapi-schemas': 'either',
  'openapi-webhook': 'either',
  prompt: 'paired',
  step: 'paired',
  stepper: 'paired',
  swagger: 'paired',
  'swagger-description': 'paired',
  'swagger-parameter': 'paired',
  'swagger-response': 'paired',
  tab: 'paired',
  tabs: 'paired',
  update: 'paired',
  updates: 'paired',
};

/** How the block `name` is written; absent for names that no version of the platform documents. */
export function findBlockForm(name: string): BlockForm | undefined {
  // Integrations bring blocks of their own, so any name behind an @ is known.
  if (name.startsWith('@')) return 'either';
  return Object.hasOwn(blockForms, name) ? blockForms[name] : undefined;
}
