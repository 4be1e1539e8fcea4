// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/e637ec5972d0afc8.js';
import { validator as validator2 } from '../validators/94409595996585f3.js';
import { validator as validator3 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "flux/dev",
  module: "models/flux/dev",
  name: "FLUX.1 (dev and schnell)",
  developer: "Black Forest Labs",
  category: "Image models",
  aliases: [],
  page: "api-references/image-models/black-forest-labs/flux-dev.md",
  at: { path: "api-references/image-models/black-forest-labs/flux-dev.md", line: 6, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/images/generations api-references/image-models/black-forest-labs/flux-dev.json"],
  description: "Two builds of one picture model. Dev draws in about thirty steps and is the one for finished work; schnell needs four and is the one for drafts.",
  inferred: {
    name: "page title",
    developer: "SUMMARY.md",
    category: "SUMMARY.md",
    description: "first paragraph",
  },
};

export const operations = {
  "POST /v1/images/generations": {
    method: "post",
    path: "/v1/images/generations",
    key: "POST /v1/images/generations api-references/image-models/black-forest-labs/flux-dev.json",
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
