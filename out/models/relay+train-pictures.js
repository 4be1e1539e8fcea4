// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/898d5c68ee0d225a.js';
import { validator as validator2 } from '../validators/e3b0c44298fc1c14.js';

export const model = {
  id: "relay/train-pictures",
  module: "models/relay/train-pictures",
  name: "Train pictures",
  developer: "relay",
  category: "As a browser shows it",
  aliases: [],
  page: "formats/gitbook-rendered/train-pictures.txt",
  at: { path: "formats/gitbook-rendered/train-pictures.txt", line: 3, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/images/generations formats/gitbook-rendered/train-pictures.txt"],
  description: "A model that draws trains, and whatever else stands in a station.",
  inferred: {
    name: "page title",
    developer: "id prefix",
    category: "SUMMARY.md",
    description: "first paragraph",
  },
};

export const operations = {
  "POST /v1/images/generations": {
    method: "post",
    path: "/v1/images/generations",
    key: "POST /v1/images/generations formats/gitbook-rendered/train-pictures.txt",
    request: { "*/*": validator1 },
    parameters: {},
    responses: { "200": { "*/*": validator2 } },
  },
};

export const request = validator1;

export const response = validator2;
