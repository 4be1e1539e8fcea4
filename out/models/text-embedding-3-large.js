// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/2385184100b26225.js';
import { validator as validator2 } from '../validators/a3afc92520e045c0.js';
import { validator as validator3 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "text-embedding-3-large",
  module: "models/text-embedding-3-large",
  name: "text-embedding-3",
  category: "Embedding models",
  aliases: [],
  page: "api-references/embedding-models/openai/text-embedding-3.md",
  at: { path: "api-references/embedding-models/openai/text-embedding-3.md", line: 7, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/embeddings api-references/embedding-models/openai/text-embedding-3.json"],
  description: "Vectors of 1,536 numbers from the small model and 3,072 from the large one. Both can be cut shorter with dimensions and keep most of what they know.",
  inferred: { name: "page title", category: "SUMMARY.md", description: "first paragraph" },
};

export const operations = {
  "POST /v1/embeddings": {
    method: "post",
    path: "/v1/embeddings",
    key: "POST /v1/embeddings api-references/embedding-models/openai/text-embedding-3.json",
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
