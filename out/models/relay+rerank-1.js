// Written by docschema 0.1.0; do not edit.
import * as validator1 from '../validators/3ac2f4e3325e7635.js';
import * as validator2 from '../validators/d937efaaca4c5585.js';
import * as validator3 from '../validators/b2703986e33a2256.js';

export const model = {
  id: "relay/rerank-1",
  module: "models/relay/rerank-1",
  name: "Reranking",
  developer: "legacy",
  category: "formats",
  aliases: [],
  page: "formats/legacy/reranking.md",
  at: { path: "formats/legacy/reranking.md", line: 6, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/rerank formats/legacy/reranking.md"],
  description: "Puts texts in the order in which they answer a question.",
  inferred: { name: "page title", developer: "folder", category: "folder", description: "first paragraph" },
};

export const operations = {
  "POST /v1/rerank": {
    method: "post",
    path: "/v1/rerank",
    key: "POST /v1/rerank formats/legacy/reranking.md",
    request: {
      "application/json": validator3,
    },
    parameters: {
      query: {
        dry_run: validator1,
        trace: validator2,
      },
    },
    responses: {},
  },
};

export const request = validator3;
