// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/4ab88af6f8906bae.js';
import { validator as validator2 } from '../validators/329d80b1e34ff951.js';
import { validator as validator3 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "bytedance/seedream-4-0-250828",
  module: "models/bytedance/seedream-4-0-250828",
  name: "Seedream 3.0 and 4.0",
  developer: "ByteDance",
  category: "Image models",
  aliases: [],
  page: "api-references/image-models/bytedance/seedream.md",
  at: { path: "api-references/image-models/bytedance/seedream.md", line: 9, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/images/generations api-references/image-models/bytedance/Seedream.json"],
  playground: "https://relay.example/playground/bytedance/seedream-4-0",
  description: "Seedream draws at up to 4K and sets words into pictures without misspelling them. Version 4.0 also starts from pictures of yours, as many as ten.",
  inferred: {
    name: "page title",
    developer: "SUMMARY.md",
    category: "SUMMARY.md",
    playground: "the page's only playground link",
    description: "first paragraph",
  },
};

export const operations = {
  "POST /v1/images/generations": {
    method: "post",
    path: "/v1/images/generations",
    key: "POST /v1/images/generations api-references/image-models/bytedance/Seedream.json",
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
