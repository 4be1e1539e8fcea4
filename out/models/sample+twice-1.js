// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/bd9499c0b061b68b.js';
import { validator as validator2 } from '../validators/d81656634be1223f.js';
import { validator as validator3 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "sample/twice-1",
  module: "models/sample/twice-1",
  name: "One id, first page",
  developer: "sample",
  category: "About this folder",
  aliases: [],
  page: "findings/same-id-a.md",
  at: { path: "findings/same-id-a.md", line: 8, column: 3 },
  alsoAt: [{ path: "findings/same-id-b.md", line: 8, column: 3 }],
  operations: ["POST /v1/chat/completions findings/specs/same-id.json"],
  description: "This page is meant to show a finding: another page states the same id.",
  inferred: { name: "page title", developer: "id prefix", category: "folder", description: "first paragraph" },
};

export const operations = {
  "POST /v1/chat/completions": {
    method: "post",
    path: "/v1/chat/completions",
    key: "POST /v1/chat/completions findings/specs/same-id.json",
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
