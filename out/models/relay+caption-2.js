// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/84081ece9fe92bd1.js';
import { validator as validator2 } from '../validators/67dab3b9632e15a2.js';

export const model = {
  id: "relay/caption-2",
  module: "models/relay/caption-2",
  name: "Captioning",
  developer: "relay",
  category: "Pages in MDX",
  aliases: [],
  page: "formats/mintlify/captioning.mdx",
  at: { path: "formats/mintlify/captioning.mdx", line: 10, column: 5 },
  alsoAt: [],
  operations: ["POST /v1/captions formats/mintlify/openapi.yaml"],
  description: "Says in a sentence what an image shows.",
  inferred: { name: "page title", developer: "id prefix", category: "SUMMARY.md" },
};

export const operations = {
  "POST /v1/captions": {
    method: "post",
    path: "/v1/captions",
    key: "POST /v1/captions formats/mintlify/openapi.yaml",
    request: { "application/json": validator1 },
    parameters: {},
    responses: { "200": { "application/json": validator2 } },
  },
};

export const request = validator1;

export const response = validator2;
