// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/8437ddc562aaa812.js';

export const model = {
  id: "lumen/lumen-2",
  module: "models/lumen/lumen-2",
  name: "lumen-2",
  developer: "lumen",
  category: "As a site serves it",
  aliases: [],
  page: "formats/md-variant/lumen-2.md",
  at: { path: "formats/md-variant/lumen-2.md", line: 8, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/images/generations formats/md-variant/lumen-2.md"],
  inferred: { name: "page title", developer: "id prefix", category: "SUMMARY.md" },
};

export const operations = {
  "POST /v1/images/generations": {
    method: "post",
    path: "/v1/images/generations",
    key: "POST /v1/images/generations formats/md-variant/lumen-2.md",
    request: { "application/json": validator1 },
    parameters: {},
    responses: { "200": {} },
  },
};

export const request = validator1;
