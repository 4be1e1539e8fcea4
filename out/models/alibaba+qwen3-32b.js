// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/33d1b259245a9e34.js';
import { validator as validator2 } from '../validators/0f8d12b8e3ac464c.js';
import { validator as validator3 } from '../validators/200d7e090b916c50.js';
import { validator as validator4 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "alibaba/qwen3-32b",
  module: "models/alibaba/qwen3-32b",
  name: "Qwen3 32B",
  developer: "Alibaba Cloud",
  category: "Text models",
  aliases: [],
  page: "api-references/text-models/alibaba-cloud/qwen3-32b.md",
  at: { path: "api-references/text-models/alibaba-cloud/qwen3-32b.md", line: 7, column: 9 },
  alsoAt: [],
  operations: ["POST /v1/chat/completions api-references/text-models/alibaba-cloud/qwen3 32b.json"],
  playground: "https://relay.example/playground/alibaba/qwen3-32b",
  description: "A dense open model with a switch: with enable_thinking it reasons first, without it it answers at once.",
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
    key: "POST /v1/chat/completions api-references/text-models/alibaba-cloud/qwen3 32b.json",
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
