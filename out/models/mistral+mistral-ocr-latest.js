// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/7be391b1433043ae.js';
import { validator as validator2 } from '../validators/578a0d717dda08a8.js';
import { validator as validator3 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "mistral/mistral-ocr-latest",
  module: "models/mistral/mistral-ocr-latest",
  name: "Mistral OCR",
  developer: "mistral",
  category: "Vision models",
  aliases: ["mistral/mistral-ocr-2505"],
  page: "api-references/vision-models/mistral/mistral-ocr.md",
  at: { path: "api-references/vision-models/mistral/mistral-ocr.md", line: 6, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/ocr api-references/vision-models/mistral/mistral-ocr.json"],
  description: "Turns scans and PDF files into markdown, tables and formulas included. Pictures in the document are found too; ask for their content with include_image_base64.",
  inferred: {
    name: "page title",
    developer: "id prefix",
    category: "SUMMARY.md",
    description: "first paragraph",
  },
};

export const operations = {
  "POST /v1/ocr": {
    method: "post",
    path: "/v1/ocr",
    key: "POST /v1/ocr api-references/vision-models/mistral/mistral-ocr.json",
    request: { "application/json": validator1 },
    parameters: {},
    responses: {
      "200": { "application/json": validator2 },
      "400": { "application/json": validator3 },
      "401": { "application/json": validator3 },
      "429": { "application/json": validator3 },
    },
  },
};

export const request = validator1;

export const response = validator2;
