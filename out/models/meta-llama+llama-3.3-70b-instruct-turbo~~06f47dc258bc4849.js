// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/37bdec41eb715352.js';
import { validator as validator2 } from '../validators/b9f1701da8342736.js';
import { validator as validator3 } from '../validators/b7807e9cd0b30b6b.js';
import { validator as validator4 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "meta-llama/Llama-3.3-70B-Instruct-Turbo",
  module: "models/meta-llama/Llama-3.3-70B-Instruct-Turbo",
  name: "Llama 3.3 70B Instruct Turbo",
  developer: "Meta",
  category: "Text models",
  aliases: [],
  page: "api-references/text-models/meta/llama-3.3-70b.md",
  at: { path: "api-references/text-models/meta/llama-3.3-70b.md", line: 6, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/chat/completions api-references/text-models/meta/llama-3.3-70b.json"],
  description: "The turbo build of Meta’s 70B model: the weights are squeezed to eight bits, so it answers faster and costs less, with no difference that we could measure on our own questions.",
  inferred: {
    name: "page title",
    developer: "SUMMARY.md",
    category: "SUMMARY.md",
    description: "first paragraph",
  },
};

export const operations = {
  "POST /v1/chat/completions": {
    method: "post",
    path: "/v1/chat/completions",
    key: "POST /v1/chat/completions api-references/text-models/meta/llama-3.3-70b.json",
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
