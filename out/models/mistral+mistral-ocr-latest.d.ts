// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { ModelDocumentPages_595850E0FFBC } from '../types/model-document-pages-595850e0ffbc.js';
import type { PagesModelUsageInfo_B8F0A2F959B8 } from '../types/pages-model-usage-info-b8f0a2f959b8.js';

/**
 * Main request of `mistral/mistral-ocr-latest`: `POST /v1/ocr`, `application/json`.
 *
 * Mistral OCR · Vision models · mistral · page `api-references/vision-models/mistral/mistral-ocr.md`
 */
export type Request = ModelDocumentPages_595850E0FFBC;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/ocr`, `200`, `application/json`. */
export type Response = PagesModelUsageInfo_B8F0A2F959B8;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `mistral/mistral-ocr-latest`: Turns scans and PDF files into markdown, tables and formulas included. Pictures in the document are found too; ask for their content with include_image_base64. */
export declare const model: Model & { readonly id: "mistral/mistral-ocr-latest" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Read a document */
  readonly "POST /v1/ocr": {
    readonly method: "post";
    readonly path: "/v1/ocr";
    readonly key: "POST /v1/ocr api-references/vision-models/mistral/mistral-ocr.json";
    readonly request: { readonly "application/json": Validator<ModelDocumentPages_595850E0FFBC> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<PagesModelUsageInfo_B8F0A2F959B8> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
