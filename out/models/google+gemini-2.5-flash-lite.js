// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/1edfb7b3e2504f50.js';
import { validator as validator2 } from '../validators/0f8d12b8e3ac464c.js';
import { validator as validator3 } from '../validators/200d7e090b916c50.js';
import { validator as validator4 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "google/gemini-2.5-flash-lite",
  module: "models/google/gemini-2.5-flash-lite",
  name: "Gemini 2.5 Flash-Lite",
  developer: "Google",
  category: "Text models",
  aliases: [],
  page: "api-references/text-models/google/gemini-2.5-flash-lite.md",
  at: { path: "api-references/text-models/google/gemini-2.5-flash-lite.md", line: 3, column: 312 },
  alsoAt: [],
  operations: ["POST /v1/chat/completions api-references/text-models/google/gemini-2.5-flash-lite.json"],
  playground: "https://relay.example/playground/google/gemini-2-5-flash-lite",
  description: "The smallest of the 2.5 family, for work that comes in heaps: sorting tickets, translating strings, tagging recordings. It hears audio and reads files as well as text. Thinking is off unless you ask for it.",
  inferred: {
    name: "page title",
    developer: "SUMMARY.md",
    category: "SUMMARY.md",
    playground: "link in the same table row",
    description: "first paragraph",
  },
};

export const operations = {
  "POST /v1/chat/completions": {
    method: "post",
    path: "/v1/chat/completions",
    key: "POST /v1/chat/completions api-references/text-models/google/gemini-2.5-flash-lite.json",
    request: { "application/json": validator1 },
    parameters: {},
    responses: {
      "200": { "application/json": validator2, "text/event-stream": validator3 },
      "400": { "application/json": validator4 },
      "401": { "application/json": validator4 },
      "429": { "application/json": validator4 },
    },
  },
};

export const request = validator1;

export const response = validator2;
