// Written by docschema 0.1.0; do not edit.
import * as validator0 from '../validators/578a0d717dda08a8.js';
import * as validator1 from '../validators/5d545bcfd2f4bb28.js';
import * as validator2 from '../validators/7be391b1433043ae.js';
export const model = { "id": "mistral/mistral-ocr-latest", "module": "models/mistral/mistral-ocr-latest", "name": "Mistral OCR", "description": "Turns scans and PDF files into markdown, tables and formulas included. Pictures in the document are found too; ask for their content with include_image_base64.", "developer": "mistral", "category": "Vision models", "aliases": ["mistral/mistral-ocr-2505"], "page": "api-references/vision-models/mistral/mistral-ocr.md", "at": { "path": "api-references/vision-models/mistral/mistral-ocr.md", "line": 6, "column": 3 }, "alsoAt": [], "operations": ["POST /v1/ocr api-references/vision-models/mistral/mistral-ocr.json"], "inferred": { "name": "page title", "developer": "id prefix", "category": "SUMMARY.md", "description": "first paragraph" } };
export const operations = { "POST /v1/ocr": { "method": "post", "path": "/v1/ocr", "key": "POST /v1/ocr api-references/vision-models/mistral/mistral-ocr.json", "request": { "application/json": validator2, }, "parameters": {}, "responses": { "200": { "application/json": validator0, }, "400": { "application/json": validator1, }, "401": { "application/json": validator1, }, "429": { "application/json": validator1, }, }, }, };
export const request = validator2;
export const response = validator0;
