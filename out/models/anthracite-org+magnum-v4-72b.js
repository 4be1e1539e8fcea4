// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/7d09c9926f689656.js';
import { validator as validator2 } from '../validators/b2b742fe52cd78b1.js';
import { validator as validator3 } from '../validators/9baf16913464eee7.js';
import { validator as validator4 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "anthracite-org/magnum-v4-72b",
  module: "models/anthracite-org/magnum-v4-72b",
  name: "magnum-v4",
  developer: "Anthracite",
  category: "Text models",
  aliases: [],
  page: "api-references/text-models/anthracite/magnum-v4.md",
  at: { path: "api-references/text-models/anthracite/magnum-v4.md", line: 4, column: 56 },
  alsoAt: [],
  operations: ["POST /v1/chat/completions api-references/text-models/anthracite/magnum-v4.json"],
  description: "Magnum is Qwen2.5 72B, tuned until its prose reads like a novelist's. People choose it for stories and role play; for dry work take Claude Sonnet or Qwen3.",
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
    key: "POST /v1/chat/completions api-references/text-models/anthracite/magnum-v4.json",
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
