// Written by docschema 0.1.0; do not edit.
import type { Models } from './types/models.js';
import type { Model, ModelModule } from './types/registry.js';
import type { Issue, Validator } from './types/runtime.js';

export type { Models } from './types/models.js';
export type { Model, ModelModule, ModelOperation, Place } from './types/registry.js';
export type { Issue, IssueCode, IssueOptions, Valid, Validator } from './types/runtime.js';

/** Ids of the models of this package. */
export type ModelId =
  | "#g1_aura-asteria-en"
  | "#g1_aura-luna-en"
  | "#g1_aura-orion-en"
  | "#g1_aura-stella-en"
  | "#g1_whisper-medium"
  | "#g1_whisper-small"
  | "#g1_whisper-tiny"
  | "alibaba/qwen3-32b"
  | "anthracite-org/magnum-v2-72b"
  | "anthracite-org/magnum-v4-72b"
  | "anthropic/claude-3-haiku"
  | "anthropic/claude-3-haiku-20240307"
  | "anthropic/claude-sonnet-4.5"
  | "aria/compose-1"
  | "aria/transcribe-1"
  | "bytedance/seedream-3.0"
  | "bytedance/seedream-4-0-250828"
  | "chatgpt-4o-latest"
  | "claude-3-haiku-latest"
  | "claude-sonnet-4-5"
  | "claude-sonnet-4-5-20250929"
  | "cohere/command-a"
  | "deepseek-chat"
  | "deepseek/deepseek-chat"
  | "deepseek/deepseek-chat-v3-0324"
  | "elevenlabs/eleven_multilingual_v2"
  | "elevenlabs/eleven_turbo_v2_5"
  | "flux/dev"
  | "flux/schnell"
  | "google/gemini-2.5-flash-lite"
  | "google/gemma-3-12b-it"
  | "google/gemma-3-4b-it"
  | "google/veo3"
  | "gpt-4.1-2025-04-14"
  | "gpt-4o"
  | "gpt-4o-2024-05-13"
  | "gpt-4o-2024-08-06"
  | "kling-video/v1.6/pro/image-to-video"
  | "kling-video/v1.6/pro/text-to-video"
  | "lumen/lumen-2"
  | "meta-llama/Llama-3.3-70B-Instruct-Turbo"
  | "meta-llama/llama-guard-4-12b"
  | "minimax/hailuo-02"
  | "minimax/music-2.0"
  | "mistral/mistral-ocr-2505"
  | "mistral/mistral-ocr-latest"
  | "moonshot/kimi-k2-0905-preview"
  | "moonshot/kimi-k2-preview"
  | "nousresearch/hermes-4-405b"
  | "openai/gpt-4.1-2025-04-14"
  | "openai/gpt-image-1"
  | "openai/tts-1"
  | "openai/tts-1-hd"
  | "relay/caption-2"
  | "relay/cutout-2"
  | "relay/foley-1"
  | "relay/rerank-1"
  | "relay/tagger-large"
  | "relay/timetables"
  | "relay/train-pictures"
  | "relay/translate-3"
  | "relay/voice-clone"
  | "runway-gen3/turbo/image-to-video"
  | "sample/Harbour-1"
  | "sample/broken-link-1"
  | "sample/case-differs-1"
  | "sample/external-1"
  | "sample/harbour-1"
  | "sample/method-absent-1"
  | "sample/missing-file-1"
  | "sample/not-openapi-1"
  | "sample/outside-1"
  | "sample/path-absent-1"
  | "sample/slips-1"
  | "sample/twice-1"
  | "sample/unsound-1"
  | "stable-audio"
  | "stable-diffusion-v35-large"
  | "text-embedding-3-large"
  | "text-embedding-3-small"
  | "veo3"
  | "voyage-law-2";

/** Categories of the models of this package. */
export type Category =
  | "About this folder"
  | "As a browser shows it"
  | "As a site serves it"
  | "Embedding models"
  | "Image models"
  | "Moderation models"
  | "Music models"
  | "Pages in MDX"
  | "Speech models"
  | "Text models"
  | "Video models"
  | "Vision models"
  | "Written out on the page"
  | "music";

/** Developers of the models of this package. */
export type Developer =
  | "Alibaba Cloud"
  | "Anthracite"
  | "Anthropic"
  | "Black Forest Labs"
  | "ByteDance"
  | "Cohere"
  | "DeepSeek"
  | "Deepgram"
  | "ElevenLabs"
  | "Google"
  | "Kling AI"
  | "Meta"
  | "MiniMax"
  | "Moonshot"
  | "Nous Research"
  | "OpenAI"
  | "Stability AI"
  | "anthracite-org"
  | "anthropic"
  | "aria"
  | "lumen"
  | "meta-llama"
  | "minimax"
  | "mistral"
  | "relay"
  | "runway"
  | "sample";

/** Method and path of the operations that models of this package have. */
export type OperationName =
  | "DELETE /v1/chat/completions"
  | "DELETE /v1/tags/{collection}/{picture}"
  | "GET /cutouts/{id}"
  | "GET /v1/chat/completions"
  | "GET /v1/stations/{station_id}/trains"
  | "GET /v1/stt/{generation_id}"
  | "GET /v2/generate/audio"
  | "GET /v2/generate/video/kling/generation"
  | "GET /v2/generate/video/runway/generation"
  | "GET /v2/video/generations"
  | "POST /cutouts"
  | "POST /v1/captions"
  | "POST /v1/chat/completion"
  | "POST /v1/chat/completions"
  | "POST /v1/compositions"
  | "POST /v1/embeddings"
  | "POST /v1/images/edits"
  | "POST /v1/images/generations"
  | "POST /v1/messages"
  | "POST /v1/ocr"
  | "POST /v1/rerank"
  | "POST /v1/responses"
  | "POST /v1/sounds"
  | "POST /v1/stations/{station_id}/trains"
  | "POST /v1/stt/create"
  | "POST /v1/tags/{collection}"
  | "POST /v1/transcriptions"
  | "POST /v1/translations"
  | "POST /v1/tts"
  | "POST /v2/generate/audio"
  | "POST /v2/generate/video/kling/generation"
  | "POST /v2/generate/video/runway/generation"
  | "POST /v2/video/generations"
  | "POST /voices/{voice_id}/clones";

/** `active` where the pages say nothing. */
export type Status = 'active' | 'deprecated' | 'retired';

/** Narrows models; one matches when it matches every field that is given. */
export interface ModelFilter {
  readonly category?: Category | undefined;
  readonly developer?: Developer | undefined;
  /** Method and path, or the key of one operation in `registry.json`. */
  readonly operation?: OperationName | (string & {}) | undefined;
  readonly status?: Status | undefined;
}

/** Ids of the models that match: `ModelIdOf<{ category: '…'; developer: '…' }>`. */
export type ModelIdOf<Filter extends ModelFilter> = {
  [Id in ModelId]: Models[Id] extends { readonly [Field in Exclude<keyof Filter, 'operation'>]: Filter[Field] }
    ? Filter extends { readonly operation: infer Name }
      ? Name extends OperationNames<Id> ? Id : string extends Name ? Id : never
      : Id
    : never;
}[ModelId];

type OperationsOf<Id extends ModelId> = Models[Id]['operations'];
type AnyOperation<Id extends ModelId> = OperationsOf<Id>[keyof OperationsOf<Id>];

type KeyOf<Operation> = Operation extends { readonly key: infer Key extends string } ? Key : never;
type NameOf<Operation> = Operation extends { readonly name: infer Name extends string } ? Name : never;
type OperationNames<Id extends ModelId> = OperationOf<Id> | NameOf<AnyOperation<Id>>;

/** The operations of a model, by method and path or by key; two that share method and path are told apart by key alone. */
export type OperationOf<Id extends ModelId> =
  | (keyof OperationsOf<Id> & string)
  | KeyOf<AnyOperation<Id>>;

type Chosen<Id extends ModelId, Operation> = Operation extends keyof OperationsOf<Id>
  ? OperationsOf<Id>[Operation]
  : Extract<AnyOperation<Id>, { readonly key: Operation }>;

type Member<T, Name> = Name extends keyof T ? T[Name] : never;

/** What a model is sent: by its main request, or by an operation that is named. */
export type RequestOf<Id extends ModelId, Operation extends OperationOf<Id> = never> = [Operation] extends [never]
  ? Models[Id]['request']
  : Member<Chosen<Id, Operation>, 'body'>;

/** What a model answers: to its main request, or to an operation that is named; for a status and media type that are named. */
export type ResponseOf<
  Id extends ModelId,
  Operation extends OperationOf<Id> = never,
  Status extends StatusOf<Id, Operation> = never,
  MediaType extends string = never,
> = [Operation] extends [never]
  ? Models[Id]['response']
  : [Status] extends [never]
    ? Member<Chosen<Id, Operation>, 'answer'>
    : Contents<Member<Member<Chosen<Id, Operation>, 'responses'>, Status>, MediaType>;

/** The statuses that an operation of a model answers with. */
export type StatusOf<Id extends ModelId, Operation extends OperationOf<Id> = OperationOf<Id>> = keyof Member<
  Chosen<Id, [Operation] extends [never] ? OperationOf<Id> : Operation>,
  'responses'
> &
  string;

type Contents<Content, MediaType> = [MediaType] extends [never] ? Content[keyof Content] : Member<Content, MediaType>;

/** Every model, sorted by id. */
export declare const models: readonly Model[];

/** Every category, sorted. */
export declare const categories: readonly Category[];

/** Every developer, sorted. */
export declare const developers: readonly Developer[];

/** Method and path of every operation, sorted. */
export declare const operations: readonly OperationName[];

/** @deprecated The model is deprecated; use `openai/gpt-4.1-2025-04-14` instead. */
export declare function getModel(id: "gpt-4o"): Model;
/** @deprecated The model is deprecated; use `moonshot/kimi-k2-0905-preview` instead. */
export declare function getModel(id: "moonshot/kimi-k2-preview"): Model;
/** The model that has this id or alias. */
export declare function getModel<Id extends ModelId>(id: Id): Model & { readonly id: Id };
/** The model that has this id or alias; nothing for another text. */
export declare function getModel(idOrAlias: string): Model | undefined;

/** The models that match every field of the filter, sorted by id; all models without one. */
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

/** Loads one model with its validators. Rejects with an `UnknownModelError` where there is none. */
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
  /** `issues` are warnings: of what is allowed but doubtful. */
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
 * `UnknownOperationError` where the model has no such body.
 */
export declare function validate<Id extends ModelId, const Choice extends ContentChoice<Id> = {}>(
  id: Id,
  payload: unknown,
  choice?: Choice,
): Promise<Validation<ContentOf<Id, Choice>>>;
/**
 * Checks a payload for a model whose id is any text that is read at run time: an id or an alias. Of anything else the only
 * issue is `unknown_model`, with the ids that may be meant. Rejects with an `UnknownOperationError` where the model has no
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

/** The schema of a body with its documentation, self-contained unless `bundled` is `false`: then it refers to files of `schemas/`. */
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
 * A model as a tool that an agent can call. Its input is the payload of the request; an object of `path`, `query` and
 * `body` where the operation takes parameters beside a body; an object with a `payload` where the format does not take the
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
