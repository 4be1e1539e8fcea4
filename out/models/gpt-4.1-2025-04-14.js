// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/56d577c5a64f89aa.js';
import { validator as validator2 } from '../validators/f22d7d082e6c16e5.js';
import { validator as validator3 } from '../validators/cd5e6e459a7a89e6.js';
import { validator as validator4 } from '../validators/5d545bcfd2f4bb28.js';
import { validator as validator5 } from '../validators/62a4c65902cc954e.js';
import { validator as validator6 } from '../validators/66502f1a5edf3151.js';

export const model = {
  id: "gpt-4.1-2025-04-14",
  module: "models/gpt-4.1-2025-04-14",
  name: "GPT-4.1",
  developer: "OpenAI",
  category: "Text models",
  aliases: [],
  aliasOf: "openai/gpt-4.1-2025-04-14",
  page: "api-references/text-models/openai/gpt-4.1.md",
  at: { path: "api-references/text-models/openai/gpt-4.1.md", line: 9, column: 3 },
  alsoAt: [],
  operations: [
    "POST /v1/chat/completions api-references/text-models/openai/gpt-4.1.json",
    "POST /v1/responses api-references/text-models/openai/gpt-4.1.json",
  ],
  playground: "https://relay.example/playground/openai/gpt-4-1",
  description: "GPT-4.1 takes up to a million tokens of context and is at its best with code and with long, detailed instructions. It speaks two interfaces: the familiar chat completions, and the newer responses, which can keep the conversation for you.",
  inferred: {
    name: "page title",
    developer: "SUMMARY.md",
    category: "SUMMARY.md",
    playground: "the page's only playground link",
    description: "first paragraph",
  },
};

export const operations = {
  "POST /v1/chat/completions": {
    method: "post",
    path: "/v1/chat/completions",
    key: "POST /v1/chat/completions api-references/text-models/openai/gpt-4.1.json",
    request: { "application/json": validator1 },
    parameters: {},
    responses: {
      "200": { "application/json": validator2, "text/event-stream": validator3 },
      "400": { "application/json": validator4 },
      "401": { "application/json": validator4 },
      "429": { "application/json": validator4 },
    },
  },
  "POST /v1/responses": {
    method: "post",
    path: "/v1/responses",
    key: "POST /v1/responses api-references/text-models/openai/gpt-4.1.json",
    request: { "application/json": validator5 },
    parameters: {},
    responses: {
      "200": { "application/json": validator6 },
      "400": { "application/json": validator4 },
      "401": { "application/json": validator4 },
      "429": { "application/json": validator4 },
    },
  },
};

export const request = validator1;

export const response = validator2;
