// Written by docschema 0.1.0; do not edit.
import * as validator1 from '../validators/19ce2f9090420d4e.js';
import * as validator2 from '../validators/e3b0c44298fc1c14.js';

export const model = {
  id: "relay/train-pictures",
  module: "models/relay/train-pictures",
  name: "Train pictures",
  developer: "gitbook-rendered",
  category: "formats",
  aliases: [],
  page: "formats/gitbook-rendered/train-pictures.txt",
  at: { path: "formats/gitbook-rendered/train-pictures.txt", line: 3, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/images/generations formats/gitbook-rendered/train-pictures.txt"],
  description: "A model that draws trains, and whatever else stands in a station.",
  inferred: { name: "page title", developer: "folder", category: "folder", description: "first paragraph" },
};

export const operations = {
  "POST /v1/images/generations": {
    method: "post",
    path: "/v1/images/generations",
    key: "POST /v1/images/generations formats/gitbook-rendered/train-pictures.txt",
    request: {
      "*/*": validator1,
    },
    parameters: {},
    responses: {
      "200": {
        "*/*": validator2,
      },
    },
  },
};

export const request = validator1;

export const response = validator2;
