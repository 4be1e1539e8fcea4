// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/d937efaaca4c5585.js';
import { validator as validator2 } from '../validators/09e515fc6d4ef62f.js';
import { validator as validator3 } from '../validators/e3b0c44298fc1c14.js';

export const model = {
  id: "relay/cutout-2",
  module: "models/relay/cutout-2",
  name: "Background removal",
  developer: "relay",
  category: "Written out on the page",
  aliases: [],
  page: "formats/legacy/background-removal.md",
  at: { path: "formats/legacy/background-removal.md", line: 6, column: 3 },
  alsoAt: [],
  operations: [
    "GET /cutouts/{id} formats/legacy/background-removal.md",
    "POST /cutouts formats/legacy/background-removal.md",
  ],
  description: "Cuts what is in front out of a picture. The operation is described by a block of the page, from before the time of OpenAPI documents.",
  inferred: {
    name: "page title",
    developer: "id prefix",
    category: "SUMMARY.md",
    description: "first paragraph",
  },
};

export const operations = {
  "POST /cutouts": {
    method: "post",
    path: "/cutouts",
    key: "POST /cutouts formats/legacy/background-removal.md",
    request: { "application/json": validator2 },
    parameters: { header: { Authorization: validator1 } },
    responses: { "200": { "application/json": validator3 }, "401": {} },
  },
  "GET /cutouts/{id}": {
    method: "get",
    path: "/cutouts/{id}",
    key: "GET /cutouts/{id} formats/legacy/background-removal.md",
    parameters: { path: { id: validator1 } },
    responses: { "404": {} },
  },
};

export const request = validator2;

export const response = validator3;
