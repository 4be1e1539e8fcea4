// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/808856e98491cfcc.js';
import { validator as validator2 } from '../validators/e3b0c44298fc1c14.js';

export const model = {
  id: "anthracite-org/magnum-v2-72b",
  module: "models/anthracite-org/magnum-v2-72b",
  name: "magnum-v2",
  developer: "anthracite-org",
  category: "As a browser shows it",
  aliases: [],
  page: "formats/gitbook-rendered/magnum-v2.txt",
  at: { path: "formats/gitbook-rendered/magnum-v2.txt", line: 5, column: 5 },
  alsoAt: [],
  operations: ["POST /v1/chat/completions formats/gitbook-rendered/magnum-v2.txt"],
  description: "An earlier Magnum, tuned for long stories told in good prose.",
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
    key: "POST /v1/chat/completions formats/gitbook-rendered/magnum-v2.txt",
    request: { "*/*": validator1 },
    parameters: {},
    responses: { "200": { "*/*": validator2 } },
  },
};

export const request = validator1;

export const response = validator2;
