// Written by docschema 0.1.0; do not edit.

import type { Model, ModelModule } from './types/registry.js';

export type { Model, ModelModule, ModelOperation, Place } from './types/registry.js';
export type { Issue, Valid, Validator } from './types/runtime.js';

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
  | "Embedding models"
  | "Image models"
  | "Moderation models"
  | "Music models"
  | "Speech models"
  | "Text models"
  | "Video models"
  | "Vision models"
  | "formats";

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
  | "gitbook-rendered"
  | "legacy"
  | "md-variant"
  | "meta-llama"
  | "minimax"
  | "mintlify"
  | "mistral"
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
  | "POST /v1/translations"
  | "POST /v1/tts"
  | "POST /v2/generate/audio"
  | "POST /v2/generate/video/kling/generation"
  | "POST /v2/generate/video/runway/generation"
  | "POST /v2/video/generations"
  | "POST /voices/{voice_id}/clones";

/** Every model, sorted by id. */
export declare const models: readonly Model[];

/** Every category, sorted. */
export declare const categories: readonly Category[];

/** Every developer, sorted. */
export declare const developers: readonly Developer[];

/** Method and path of every operation, sorted. */
export declare const operations: readonly OperationName[];

/** The model that has this id or alias. */
export declare function getModel(idOrAlias: ModelId): Model;
export declare function getModel(idOrAlias: string): Model | undefined;

/** What `listModels` selects by; a model matches when it matches every field that is given. */
export interface ModelFilter {
  readonly category?: Category | undefined;
  readonly developer?: Developer | undefined;
  /** Method and path, or the key of one operation in `registry.json`. */
  readonly operation?: OperationName | (string & {}) | undefined;
}

/** The models that match every field of the filter, sorted by id; all models without one. */
export declare function listModels(filter?: ModelFilter): Model[];

/** Loads one model with its validators; rejects with a RangeError for an unknown id. */
export declare function loadModel(idOrAlias: ModelId | (string & {})): Promise<ModelModule>;
