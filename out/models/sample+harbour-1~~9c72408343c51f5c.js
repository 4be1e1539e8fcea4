// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/7b45796156778639.js';
import { validator as validator2 } from '../validators/d81656634be1223f.js';
import { validator as validator3 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "sample/Harbour-1",
  module: "models/sample/Harbour-1",
  name: "Ids that differ in case",
  developer: "sample",
  category: "About this folder",
  aliases: [],
  page: "findings/case-twins.md",
  at: { path: "findings/case-twins.md", line: 8, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/chat/completions findings/specs/case-twins.json"],
  description: "This page is meant to show that two ids which differ only in case stay two models, though many disks could not tell their files apart.",
  inferred: { name: "page title", developer: "id prefix", category: "folder", description: "first paragraph" },
};

export const operations = {
  "POST /v1/chat/completions": {
    method: "post",
    path: "/v1/chat/completions",
    key: "POST /v1/chat/completions findings/specs/case-twins.json",
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
