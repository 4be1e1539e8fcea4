import { deprecatedModelSentence } from '../../../fault-words.ts';
import { quote } from '../../../quote.ts';
import { check } from './check.ts';
import type { Issue } from './issue.ts';
import { jsonSchema, type SchemaTarget } from './json-schema.ts';
import type { Schema } from './schema.ts';

/** What is asked of a list of issues. */
interface IssueOptions {
  /** Whether to tell what is allowed but doubtful, too; told where nothing is said. */
  readonly warnings?: boolean;
}

/** A test of values with what there is to say of those that it rejects. */
export interface Validator {
  readonly is: (value: unknown) => boolean;
  readonly issues: (value: unknown, options?: IssueOptions) => Issue[];
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'docschema';
    readonly validate: (
      value: unknown,
    ) => { readonly value: unknown } | { readonly issues: readonly Issue[] };
    readonly jsonSchema: {
      readonly input: (options: SchemaTarget) => Record<string, unknown>;
      readonly output: (options: SchemaTarget) => Record<string, unknown>;
    };
  };
}

/** A validator of a test and of the schema that says the same; the test decides, the schema explains. */
export function make(test: (value: unknown) => boolean, schema: () => Schema): Validator {
  return validatorOf(
    test,
    (value) => explain(schema, value),
    (options) => jsonSchema(schema, options),
  );
}

/** A validator that warns of a model that should not be used any more. */
export function deprecate(
  { is, issues, '~standard': standard }: Validator,
  ids: readonly string[],
  { status, replacement }: { readonly status: string; readonly replacement?: string },
): Validator {
  const warn = (value: unknown): Issue[] => {
    const found = issues(value);
    const model = typeof value === 'object' && value !== null && 'model' in value ? value.model : undefined;
    if (typeof model !== 'string' || !ids.includes(model)) return found;
    const warning: Issue = {
      code: 'deprecated_model',
      severity: 'warning',
      path: ['model'],
      expected: replacement === undefined ? 'another model' : quote(replacement),
      received: quote(model),
      message: deprecatedModelSentence(quote(model), status, replacement),
      schemaPath: '/properties/model',
    };
    return [...found, warning];
  };
  return validatorOf(is, warn, standard.jsonSchema.input);
}

function validatorOf(
  is: (value: unknown) => boolean,
  explained: (value: unknown) => Issue[],
  describe: (options: SchemaTarget) => Record<string, unknown>,
): Validator {
  const issues = (value: unknown, { warnings = true }: IssueOptions = {}): Issue[] => {
    const isValid = is(value);
    if (isValid && !warnings) return [];
    const found = explained(value);
    const errors = found.filter(({ severity }) => severity === 'error');
    if (isValid) return found.filter(({ severity }) => severity === 'warning');
    if (errors.length === 0) found.unshift(unexplained);
    return warnings ? found : found.filter(({ severity }) => severity === 'error');
  };
  return {
    is,
    issues,
    '~standard': {
      version: 1,
      vendor: 'docschema',
      validate: (value) => (is(value) ? { value } : { issues: issues(value, { warnings: false }) }),
      jsonSchema: { input: describe, output: describe },
    },
  };
}

/** What the test of another origin rejects for a reason that is not known here. */
const unexplained: Issue = {
  code: 'invalid_value',
  severity: 'error',
  path: [],
  expected: 'a value that its schema accepts',
  received: 'another value',
  message: 'The payload is not what its schema asks for',
  schemaPath: '',
};

/**
 * A test that goes as deep as the value does, with an end: where the stack ends, the value is rejected instead of an error
 * thrown. Tests of other schemas go no deeper than the schema.
 */
export function deep(test: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => {
    try {
      return test(value);
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  };
}

function explain(schema: Schema, value: unknown): Issue[] {
  try {
    return check(schema, value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ ...unexplained, code: 'too_deep', message: 'The payload is nested too deeply to be checked' }];
  }
}
