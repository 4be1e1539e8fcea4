// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/0b81ba8d23324e09.js';
import { validator as validator2 } from '../validators/d81656634be1223f.js';
import { validator as validator3 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "sample/slips-1",
  module: "models/sample/slips-1",
  name: "Slips in samples",
  developer: "sample",
  category: "About this folder",
  aliases: [],
  page: "findings/sample-slips.md",
  at: { path: "findings/sample-slips.md", line: 10, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/chat/completions findings/specs/sample-slips.json"],
  description: "This page is meant to show findings: the first sample repeats a header and names a model that no page lists, the second leaves out messages and sets temperature to 3, the response is Python though its fence says JSON5, and a mark in this paragraph is never closed.",
  inferred: { name: "page title", developer: "id prefix", category: "folder", description: "first paragraph" },
};

export const operations = {
  "POST /v1/chat/completions": {
    method: "post",
    path: "/v1/chat/completions",
    key: "POST /v1/chat/completions findings/specs/sample-slips.json",
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
