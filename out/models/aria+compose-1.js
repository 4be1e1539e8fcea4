// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/3a92e76728ea805f.js';
import { validator as validator2 } from '../validators/c93ad38c2442fb49.js';

export const model = {
  id: "aria/compose-1",
  module: "models/aria/compose-1",
  name: "Compose",
  developer: "aria",
  category: "music",
  aliases: [],
  page: "formats/md-variant/llms-full.txt#music/compose",
  at: { path: "formats/md-variant/llms-full.txt", line: 15, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/compositions formats/md-variant/llms-full.txt#music/compose"],
  inferred: { name: "page title", developer: "id prefix", category: "URL" },
};

export const operations = {
  "POST /v1/compositions": {
    method: "post",
    path: "/v1/compositions",
    key: "POST /v1/compositions formats/md-variant/llms-full.txt#music/compose",
    request: { "application/json": validator1 },
    parameters: {},
    responses: { "200": { "application/json": validator2 } },
  },
};

export const request = validator1;

export const response = validator2;
