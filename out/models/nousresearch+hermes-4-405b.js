// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/5b682583196ab2d9.js';
import { validator as validator2 } from '../validators/2f9a1234990b8bd1.js';
import { validator as validator3 } from '../validators/200d7e090b916c50.js';
import { validator as validator4 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "nousresearch/hermes-4-405b",
  module: "models/nousresearch/hermes-4-405b",
  name: "hermes-4-405b",
  developer: "Nous Research",
  category: "Text models",
  aliases: [],
  page: "api-references/text-models/nousresearch/hermes-4-405b.md",
  at: { path: "api-references/text-models/nousresearch/hermes-4-405b.md", line: 8, column: 1 },
  alsoAt: [],
  operations: ["POST /v1/chat/completions api-references/text-models/nousresearch/hermes-4-405b.json"],
  playground: "https://relay.example/playground/nousresearch/hermes-4-405b",
  description: "Hermes 4 thinks when a question deserves it and answers straight away when it does not. It follows the system text more literally than most models, and refuses less.",
  inferred: {
    name: "page title",
    developer: "SUMMARY.md",
    category: "SUMMARY.md",
    playground: "the page's only playground link",
    description: "first paragraph",
  },
};

export const operations = {
  "POST /v1/chat/completions": {
    method: "post",
    path: "/v1/chat/completions",
    key: "POST /v1/chat/completions api-references/text-models/nousresearch/hermes-4-405b.json",
    request: { "application/json": validator1 },
    parameters: {},
    responses: {
      "200": { "application/json": validator2, "text/event-stream": validator3 },
      "400": { "application/json": validator4 },
      "401": { "application/json": validator4 },
      "429": { "application/json": validator4 },
    },
  },
};

export const request = validator1;

export const response = validator2;
