/** Declarations of the functions of the index, and of what they take and give. */
export const functionsText = `/** The models that match every field of the filter, sorted by id; all models without one. */
export declare function listModels<const Filter extends ModelFilter = {}>(
  filter?: Filter,
): (Model & { readonly id: ModelIdOf<Filter> })[];

/** Whether a text is the id of a model of this package. */
export declare function isModelId(text: string): text is ModelId;

/** What a text says of the id of a model. */
export interface ResolvedId {
  /** The id; absent where the text is neither an id nor an alias. */
  readonly id?: ModelId;
  /** The model that the text is another name of. */
  readonly aliasOf?: ModelId;
  /** Ids that may be meant, nearest first; empty where there is an id. */
  readonly suggestions: readonly ModelId[];
}

/** The id that a text is, or those that it may mean. */
export declare function resolveModelId(text: string): ResolvedId;

/** Loads one model with its validators. Rejects with an \`UnknownModelError\` where there is none. */
export declare function loadModel<Id extends ModelId>(
  id: Id,
): Promise<
  Omit<ModelModule, 'request' | 'response'> & {
    readonly request: ValidatorOf<RequestOf<Id>>;
    readonly response: ValidatorOf<ResponseOf<Id>>;
  }
>;

/** There may be none where nothing is known of the body. */
type ValidatorOf<Body> = unknown extends Body ? Validator<Body> | undefined : Validator<Body>;

/** Which body of a model is meant; its main request where nothing is said. */
export interface ContentChoice<Id extends ModelId = ModelId> {
  readonly operation?: OperationOf<Id> | undefined;
  /** The answer rather than the request, or the answer of one status. */
  readonly response?: boolean | StatusOf<Id> | undefined;
  readonly mediaType?: string | undefined;
}

/** The type of the body that is meant. */
export type ContentOf<Id extends ModelId, Choice> = Choice extends { readonly response: infer Status extends true | string }
  ? ResponseOf<Id, ChosenOperation<Id, Choice>, Status extends StatusOf<Id, ChosenOperation<Id, Choice>> ? Status : never>
  : RequestOf<Id, ChosenOperation<Id, Choice>>;

type ChosenOperation<Id extends ModelId, Choice> = Choice extends { readonly operation: infer Operation extends OperationOf<Id> }
  ? Operation
  : never;

/** What validation found. */
export type Validation<T> =
  /** \`issues\` are warnings: of what is allowed but doubtful. */
  | { readonly valid: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly valid: false; readonly value?: undefined; readonly issues: readonly Issue[] };

/** A body, as text that is known at run time alone. */
export interface AnyContentChoice {
  readonly operation?: string | undefined;
  readonly response?: boolean | string | undefined;
  readonly mediaType?: string | undefined;
}

/**
 * Checks a payload with the validators of one model, which are loaded when they are first asked for. Rejects with an
 * \`UnknownOperationError\` where the model has no such body.
 */
export declare function validate<Id extends ModelId, const Choice extends ContentChoice<Id> = {}>(
  id: Id,
  payload: unknown,
  choice?: Choice,
): Promise<Validation<ContentOf<Id, Choice>>>;
/**
 * Checks a payload for a model whose id is any text that is read at run time: an id or an alias. Of anything else the only
 * issue is \`unknown_model\`, with the ids that may be meant. Rejects with an \`UnknownOperationError\` where the model has no
 * such body.
 */
export declare function validate<Id extends string>(
  id: string extends Id ? Id : ModelId,
  payload: unknown,
  choice?: string extends Id ? AnyContentChoice : never,
): Promise<Validation<unknown>>;

/**
 * A copy of a payload without the members that no schema lists, at any depth. All members stay where a schema takes more
 * than it lists, or is known to be incomplete. The payload is not checked.
 */
export declare function dropUnknown<Id extends ModelId, T>(
  id: Id,
  payload: T,
  choice?: ContentChoice<Id>,
): Promise<T>;

/** A JSON Schema 2020-12. */
export type JsonSchema = { readonly $schema: string } & Record<string, unknown>;

/** The schema of a body with its documentation, self-contained unless \`bundled\` is \`false\`: then it refers to files of \`schemas/\`. */
export declare function jsonSchema<Id extends ModelId>(
  id: Id,
  choice?: ContentChoice<Id> & { readonly bundled?: boolean | undefined },
): Promise<JsonSchema>;

/** An object schema, the input of a tool. */
export type ToolInput = {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, unknown>>;
} & Record<string, unknown>;

/** How each format describes a tool. */
export interface ToolFormats {
  readonly mcp: { readonly name: string; readonly description: string; readonly inputSchema: ToolInput };
  readonly anthropic: { readonly name: string; readonly description: string; readonly input_schema: ToolInput };
  /** Of Chat Completions. */
  readonly openai: {
    readonly type: 'function';
    readonly function: { readonly name: string; readonly description: string; readonly parameters: ToolInput };
  };
  /** Of Responses. */
  readonly 'openai-responses': {
    readonly type: 'function';
    readonly name: string;
    readonly description: string;
    readonly parameters: ToolInput;
    readonly strict: false;
  };
}

/**
 * A model as a tool that an agent can call. Its input is the payload of the request; an object of \`path\`, \`query\` and
 * \`body\` where the operation takes parameters beside a body; an object with a \`payload\` where the format does not take the
 * schema of the payload for a tool.
 */
export declare function toolSchema<Id extends ModelId, Format extends keyof ToolFormats>(
  id: Id,
  choice: {
    readonly format: Format;
    readonly operation?: OperationOf<Id> | undefined;
    readonly mediaType?: string | undefined;
  },
): Promise<ToolFormats[Format]>;

/** There is no model of an id. */
export declare class UnknownModelError extends RangeError {
  readonly name: 'UnknownModelError';
  readonly code: 'unknown_model';
  /** Empty where what was asked for was no text. */
  readonly id: string;
  /** Ids that may be meant, nearest first. */
  readonly suggestions: readonly ModelId[];
  private constructor();
}

/** The model has no such operation, or the operation no such body. */
export declare class UnknownOperationError extends RangeError {
  readonly name: 'UnknownOperationError';
  readonly code: 'unknown_operation';
  readonly id: ModelId;
  /** The operations of the model. */
  readonly operations: readonly string[];
  private constructor();
}
`;
