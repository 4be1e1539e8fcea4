// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/53358488ae71a84d.js';
import { validator as validator2 } from '../validators/c657a024a878b147.js';
import { validator as validator3 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "meta-llama/llama-guard-4-12b",
  module: "models/meta-llama/llama-guard-4-12b",
  name: "Llama Guard 4",
  developer: "meta-llama",
  category: "Moderation models",
  aliases: [],
  page: "api-references/moderation-models/meta/llama-guard-4.md",
  at: { path: "api-references/moderation-models/meta/llama-guard-4.md", line: 6, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/chat/completions .gitbook/assets/llama-guard-4.json"],
  description: "A model that answers one question: is this safe? It says safe, or unsafe and, on the next line, the numbers of the hazards it sees, from S1 (violent crimes) to S14 (abuse of a code interpreter).",
  inferred: {
    name: "page title",
    developer: "id prefix",
    category: "SUMMARY.md",
    description: "first paragraph",
  },
};

export const operations = {
  "POST /v1/chat/completions": {
    method: "post",
    path: "/v1/chat/completions",
    key: "POST /v1/chat/completions .gitbook/assets/llama-guard-4.json",
    request: { "application/json": validator1 },
    parameters: {},
    responses: {
      "200": { "application/json": validator2 },
      "400": { "application/json": validator3 },
      "401": { "application/json": validator3 },
      "429": { "application/json": validator3 },
    },
  },
};

export const request = validator1;

export const response = validator2;
