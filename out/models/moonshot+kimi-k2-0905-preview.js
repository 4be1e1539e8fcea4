// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/c0a4046abaf1aa85.js';
import { validator as validator2 } from '../validators/e5c17a379129318c.js';
import { validator as validator3 } from '../validators/cd5e6e459a7a89e6.js';
import { validator as validator4 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "moonshot/kimi-k2-0905-preview",
  module: "models/moonshot/kimi-k2-0905-preview",
  name: "Kimi K2",
  developer: "Moonshot",
  category: "Text models",
  aliases: [],
  page: "api-references/text-models/moonshot/kimi-k2.md",
  at: { path: "api-references/text-models/moonshot/kimi-k2.md", line: 9, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/chat/completions api-references/text-models/moonshot/kimi-k2.json"],
  playground: "https://relay.example/playground/moonshot/kimi-k2-preview",
  description: "A trillion parameters, of which 32 billion work at a time. It is trained to use tools over many turns without losing the thread.",
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
    key: "POST /v1/chat/completions api-references/text-models/moonshot/kimi-k2.json",
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
