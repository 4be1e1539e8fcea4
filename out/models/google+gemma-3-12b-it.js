// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/5931beb4cbb4fdc5.js';
import { validator as validator2 } from '../validators/c657a024a878b147.js';
import { validator as validator3 } from '../validators/9baf16913464eee7.js';
import { validator as validator4 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "google/gemma-3-12b-it",
  module: "models/google/gemma-3-12b-it",
  name: "gemma-3 (4B and 12B)",
  developer: "Google",
  category: "Text models",
  aliases: [],
  page: "api-references/text-models/google/gemma-3.md",
  at: { path: "api-references/text-models/google/gemma-3.md", line: 7, column: 287 },
  alsoAt: [],
  operations: ["POST /v1/chat/completions api-references/text-models/google/gemma-3.json"],
  playground: "https://relay.example/playground/google/gemma-3-12b-it",
  description: "Two open models that fit on a single card. They take the same parameters; the larger one reasons better and is about half as fast.",
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
    key: "POST /v1/chat/completions api-references/text-models/google/gemma-3.json",
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
