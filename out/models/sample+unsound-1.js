// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/54ab0e4fbdbb2615.js';
import { validator as validator2 } from '../validators/d81656634be1223f.js';
import { validator as validator3 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "sample/unsound-1",
  module: "models/sample/unsound-1",
  name: "An unsound document",
  developer: "sample",
  category: "About this folder",
  aliases: [],
  page: "findings/unsound-spec.md",
  at: { path: "findings/unsound-spec.md", line: 9, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/chat/completions findings/specs/unsound.json"],
  description: "This page is meant to show findings: the document that it links has a type that is a dash, required: true on a field, a $ref to nothing, and three defaults that their own schemas reject. The rest of it must survive.",
  inferred: { name: "page title", developer: "id prefix", category: "folder", description: "first paragraph" },
};

export const operations = {
  "POST /v1/chat/completions": {
    method: "post",
    path: "/v1/chat/completions",
    key: "POST /v1/chat/completions findings/specs/unsound.json",
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
