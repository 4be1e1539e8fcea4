// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/c96b194fc164015b.js';
import { validator as validator2 } from '../validators/f22d7d082e6c16e5.js';
import { validator as validator3 } from '../validators/cd5e6e459a7a89e6.js';
import { validator as validator4 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "gpt-4o-2024-08-06",
  module: "models/gpt-4o-2024-08-06",
  name: "gpt-4o",
  developer: "OpenAI",
  category: "Text models",
  aliases: [],
  page: "api-references/text-models/openai/gpt-4o.md",
  at: { path: "api-references/text-models/openai/gpt-4o.md", line: 12, column: 439 },
  alsoAt: [],
  operations: ["POST /v1/chat/completions api-references/text-models/openai/gpt-4o.json"],
  playground: "https://relay.example/playground/gpt-4o",
  description: "The multimodal GPT-4o family, in its rolling and its dated versions.",
  inferred: {
    name: "page title",
    developer: "SUMMARY.md",
    category: "SUMMARY.md",
    playground: "link in the same table row",
  },
};

export const operations = {
  "POST /v1/chat/completions": {
    method: "post",
    path: "/v1/chat/completions",
    key: "POST /v1/chat/completions api-references/text-models/openai/gpt-4o.json",
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
