// Written by docschema 0.1.0; do not edit.
import * as validator4 from '../validators/17e4aac5584fbcd8.js';
import * as validator0 from '../validators/445b163217ceac01.js';
import * as validator1 from '../validators/592d5c980182c6a7.js';
import * as validator2 from '../validators/5d545bcfd2f4bb28.js';
import * as validator5 from '../validators/77340b662b903555.js';
import * as validator3 from '../validators/d937efaaca4c5585.js';
export const model = { "id": "claude-sonnet-4-5", "module": "models/claude-sonnet-4-5", "name": "Claude Sonnet 4.5", "description": "Claude Sonnet 4.5 over the messages interface, with thinking and streams.", "developer": "Anthropic", "category": "Text models", "aliases": ["claude-sonnet-4-5-20250929"], "page": "api-references/text-models/anthropic/claude-sonnet-4-5.md", "at": { "path": "api-references/text-models/anthropic/claude-sonnet-4-5.md", "line": 13, "column": 3 }, "alsoAt": [], "operations": ["POST /v1/messages api-references/text-models/anthropic/claude-sonnet-4-5.json"], "playground": "https://relay.example/playground/anthropic/claude-sonnet-4-5", "inferred": { "name": "page title", "developer": "SUMMARY.md", "category": "SUMMARY.md", "playground": "the page's only playground link" } };
export const operations = { "POST /v1/messages": { "method": "post", "path": "/v1/messages", "key": "POST /v1/messages api-references/text-models/anthropic/claude-sonnet-4-5.json", "request": { "application/json": validator5, }, "parameters": { "header": { "anthropic-version": validator3, "anthropic-beta": validator4, }, }, "responses": { "200": { "application/json": validator0, "text/event-stream": validator1, }, "400": { "application/json": validator2, }, "401": { "application/json": validator2, }, "429": { "application/json": validator2, }, }, }, };
export const request = validator5;
export const response = validator0;
