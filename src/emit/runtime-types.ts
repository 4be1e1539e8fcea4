/** Text of `types/runtime.d.ts`. */
export const runtimeTypes = `/** What is wrong, in one word that never changes. */
export type IssueCode =
  /** Several variants match where one should. */
  | 'ambiguous_variant'
  /** A warning: the model should not be used any more. */
  | 'deprecated_model'
  /** A warning: the parameter should not be used any more. */
  | 'deprecated_parameter'
  /** A value that the schema excludes. */
  | 'excluded_value'
  | 'invalid_format'
  /** The name of a parameter is not allowed. */
  | 'invalid_name'
  | 'invalid_pattern'
  | 'invalid_type'
  /** None of the values that are allowed. */
  | 'invalid_value'
  | 'missing_parameter'
  /** No variant matches, and none is closer than the others. */
  | 'no_matching_variant'
  /** Equal items where they should differ. */
  | 'not_unique'
  /** A number, or a count of characters, items or parameters, outside of its bounds. */
  | 'out_of_range'
  /** Nested deeper than can be checked. */
  | 'too_deep'
  /** No model has the id, which \`validate\` of the index says alone. */
  | 'unknown_model'
  /** An error where the schema allows no other parameters; else a warning, for names that are nearly another. */
  | 'unknown_parameter';

/** One thing to say of a value. */
export interface Issue {
  readonly code: IssueCode;
  /** Values with warnings alone are accepted. */
  readonly severity: 'error' | 'warning';
  /** Names and numbers from the value to what is wrong in it, a missing parameter included; empty for the value itself. */
  readonly path: readonly (string | number)[];
  /** In words. */
  readonly expected: string;
  /** In words. */
  readonly received: string;
  /** For people; may change between versions of the package. */
  readonly message: string;
  /** JSON pointer to the keyword, through the schema with nothing shared. */
  readonly schemaPath: string;
}

/** What is asked of a list of issues. */
export interface IssueOptions {
  /** Whether to tell what is allowed but doubtful, too; \`true\` when absent. */
  readonly warnings?: boolean | undefined;
}

/** Tells whether a value is what a schema describes, and why not; a Standard Schema and a Standard JSON Schema. */
export interface Validator<T = unknown> {
  /** Whether the schema accepts the value; never throws, and rejects what is nested too deeply to be checked. */
  is(value: unknown): value is T;
  /** Everything to say of the value; without errors for a value that \`is\` accepts. */
  issues(value: unknown, options?: IssueOptions): Issue[];
  readonly '~standard': Standard<T>;
}

/** What libraries that take any Standard Schema look at. */
export interface Standard<T> {
  readonly version: 1;
  readonly vendor: 'docschema';
  readonly validate: (
    value: unknown,
  ) => { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly Issue[] };
  readonly types?: { readonly input: T; readonly output: T } | undefined;
  /** The schema without descriptions; throws for a target other than \`draft-2020-12\` and \`draft-07\`. */
  readonly jsonSchema: {
    readonly input: (options: SchemaTarget) => Record<string, unknown>;
    readonly output: (options: SchemaTarget) => Record<string, unknown>;
  };
}

/** Which JSON Schema is asked for. */
export interface SchemaTarget {
  readonly target: 'draft-2020-12' | 'draft-07' | (string & {});
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** The type of the values that a validator accepts: \`Valid<typeof request>\`. */
export type Valid<V extends Validator> = V extends Validator<infer T> ? T : never;
`;

/** Text of `types/registry.d.ts`. */
export const registryTypes = `import type { Validator } from './runtime.js';

/** A point in a page of the documentation. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** What the documentation says about one model. */
export interface Model {
  /** Exactly as the pages write it. */
  readonly id: string;
  /** Package subpath that imports the model. */
  readonly module: string;
  /** Name for people. */
  readonly name?: string;
  /** Who makes the model. */
  readonly developer?: string;
  readonly category?: string;
  /** Absent where the pages say nothing. */
  readonly status?: 'active' | 'deprecated' | 'retired';
  /** Other ids of the same model. */
  readonly aliases: readonly string[];
  /** The id that this one is another name of. */
  readonly aliasOf?: string;
  /** What to use in place of a deprecated or retired model. */
  readonly replacement?: string;
  /** Every page of the model is left out of the navigation. */
  readonly hidden?: true;
  /** The page that documents it. */
  readonly page: string;
  /** Where that page names the id. */
  readonly at: Place;
  /** Where other pages name the id. */
  readonly alsoAt: readonly Place[];
  /** Keys of its operations in \`registry.json\`, sorted. */
  readonly operations: readonly string[];
  /** Address where the model can be tried. */
  readonly playground?: string;
  /** What the page says the model is. */
  readonly description?: string;
  /** Which of the fields above were inferred, and from what. */
  readonly inferred: Readonly<Record<string, string>>;
}

/** An operation of a model, with the validators of its bodies and parameters. */
export interface ModelOperation {
  /** Lower case. */
  readonly method: string;
  readonly path: string;
  readonly key: string;
  /** By media type. */
  readonly request?: Readonly<Record<string, Validator>>;
  /** By place (\`path\`, \`query\`, \`header\`, \`cookie\`), then by name. */
  readonly parameters: Readonly<Record<string, Readonly<Record<string, Validator>>>>;
  /** By status, then by media type. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, Validator>>>>;
}

/** What the module of a model exports. */
export interface ModelModule {
  readonly model: Model;
  /** By method and path, such as \`POST /v1/chat/completions\`. */
  readonly operations: Readonly<Record<string, ModelOperation>>;
  /** Validator of the main request: of the first \`POST\` of the page with a body, else of the first operation with one. */
  readonly request?: Validator;
  /** Validator of the answer to the main request. */
  readonly response?: Validator;
}
`;
