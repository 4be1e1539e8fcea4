// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/d937efaaca4c5585.js';
import { validator as validator2 } from '../validators/44e8c3f880accd38.js';
import { validator as validator3 } from '../validators/e3b0c44298fc1c14.js';

export const model = {
  id: "relay/tagger-large",
  module: "models/relay/tagger-large",
  name: "Image tagging",
  developer: "relay",
  category: "Written out on the page",
  aliases: [],
  page: "formats/legacy/image-tagging.md",
  at: { path: "formats/legacy/image-tagging.md", line: 6, column: 3 },
  alsoAt: [],
  operations: [
    "DELETE /v1/tags/{collection}/{picture} formats/legacy/image-tagging.md",
    "POST /v1/tags/{collection} formats/legacy/image-tagging.md",
  ],
  description: "Says what is to be seen. GitBook has turned the API block of this page into plain markdown: a red star marks what is required, and the tabs are the responses.",
  inferred: {
    name: "page title",
    developer: "id prefix",
    category: "SUMMARY.md",
    description: "first paragraph",
  },
};

export const operations = {
  "POST /v1/tags/{collection}": {
    method: "post",
    path: "/v1/tags/{collection}",
    key: "POST /v1/tags/{collection} formats/legacy/image-tagging.md",
    request: { "application/json": validator2 },
    parameters: { path: { collection: validator1 }, header: { Authorization: validator1 } },
    responses: { "200": { "application/json": validator3 }, "422": { "application/json": validator3 } },
  },
  "DELETE /v1/tags/{collection}/{picture}": {
    method: "delete",
    path: "/v1/tags/{collection}/{picture}",
    key: "DELETE /v1/tags/{collection}/{picture} formats/legacy/image-tagging.md",
    parameters: { path: { collection: validator3, picture: validator3 } },
    responses: { "204": {} },
  },
};

export const request = validator2;

export const response = validator3;
