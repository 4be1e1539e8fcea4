// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/8df2ee2aa34282d5.js';
import { validator as validator2 } from '../validators/1ce8fe2ee2fba2ee.js';
import { validator as validator3 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "voyage-law-2",
  module: "models/voyage-law-2",
  name: "voyage-law-2",
  category: "Embedding models",
  aliases: [],
  page: "api-references/embedding-models/voyage-ai/voyage-law-2.md",
  at: { path: "api-references/embedding-models/voyage-ai/voyage-law-2.md", line: 6, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/embeddings .gitbook/assets/voyage-law-2 [assets] (1).json"],
  description: "Trained on statutes, contracts and judgments. Say with input_type whether a text is stored or searched for: the two are turned into slightly different vectors, and searches get better for it.",
  inferred: { name: "page title", category: "SUMMARY.md", description: "first paragraph" },
};

export const operations = {
  "POST /v1/embeddings": {
    method: "post",
    path: "/v1/embeddings",
    key: "POST /v1/embeddings .gitbook/assets/voyage-law-2 [assets] (1).json",
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
