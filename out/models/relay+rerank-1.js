// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/3ac2f4e3325e7635.js';
import { validator as validator2 } from '../validators/d937efaaca4c5585.js';
import { validator as validator3 } from '../validators/b2703986e33a2256.js';
import { validator as validator4 } from '../validators/72f19e370842f5e2.js';

export const model = {
  id: "relay/rerank-1",
  module: "models/relay/rerank-1",
  name: "Reranking",
  developer: "relay",
  category: "Written out on the page",
  aliases: [],
  page: "formats/legacy/reranking.md",
  at: { path: "formats/legacy/reranking.md", line: 6, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/rerank formats/legacy/reranking.md"],
  description: "Puts texts in the order in which they answer a question.",
  inferred: {
    name: "page title",
    developer: "id prefix",
    category: "SUMMARY.md",
    description: "first paragraph",
  },
};

export const operations = {
  "POST /v1/rerank": {
    method: "post",
    path: "/v1/rerank",
    key: "POST /v1/rerank formats/legacy/reranking.md",
    request: { "application/json": validator3 },
    parameters: { query: { dry_run: validator1, trace: validator2 } },
    responses: { default: { "application/json": validator4 } },
  },
};

export const request = validator3;

export const response = validator4;
