// Written by docschema 0.1.0; do not edit.
import * as validator1 from '../validators/5d545bcfd2f4bb28.js';
import * as validator2 from '../validators/7b45796156778639.js';
import * as validator0 from '../validators/d81656634be1223f.js';
export const model = { "id": "sample/harbour-1", "module": "models/sample/harbour-1", "name": "Ids that differ in case", "description": "This page is meant to show that two ids which differ only in case stay two models, though many disks could not tell their files apart.", "developer": "sample", "aliases": [], "page": "findings/case-twins.md", "at": { "path": "findings/case-twins.md", "line": 9, "column": 3 }, "alsoAt": [], "operations": ["POST /v1/chat/completions findings/specs/case-twins.json"], "inferred": { "name": "page title", "developer": "id prefix", "description": "first paragraph" } };
export const operations = { "POST /v1/chat/completions": { "method": "post", "path": "/v1/chat/completions", "key": "POST /v1/chat/completions findings/specs/case-twins.json", "request": { "application/json": validator2, }, "parameters": {}, "responses": { "200": { "application/json": validator0, }, "400": { "application/json": validator1, }, "401": { "application/json": validator1, }, "429": { "application/json": validator1, }, }, }, };
export const request = validator2;
export const response = validator0;
