// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/a9bc3a5a2ab3b226.js';

export const model = {
  id: "relay/translate-3",
  module: "models/relay/translate-3",
  name: "Translation",
  developer: "relay",
  category: "Pages in MDX",
  aliases: [],
  page: "formats/mintlify/translation.mdx",
  at: { path: "formats/mintlify/translation.mdx", line: 9, column: 5 },
  alsoAt: [],
  operations: ["POST /v1/translations formats/mintlify/translation.mdx"],
  description: "Translates text and keeps its markup.",
  inferred: { name: "page title", developer: "id prefix", category: "SUMMARY.md" },
};

export const operations = {
  "POST /v1/translations": {
    method: "post",
    path: "/v1/translations",
    key: "POST /v1/translations formats/mintlify/translation.mdx",
    request: { "application/json": validator1 },
    parameters: {},
    responses: {},
  },
};

export const request = validator1;
