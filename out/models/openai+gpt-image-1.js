// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/6bf3cd816e3a06fc.js';
import { validator as validator2 } from '../validators/ff0bc387e1995356.js';
import { validator as validator3 } from '../validators/5d545bcfd2f4bb28.js';
import { validator as validator4 } from '../validators/532c616cd3031d95.js';

export const model = {
  id: "openai/gpt-image-1",
  module: "models/openai/gpt-image-1",
  name: "GPT Image 1",
  developer: "OpenAI",
  category: "Image models",
  aliases: [],
  page: "api-references/image-models/openai/gpt-image-1.md",
  at: { path: "api-references/image-models/openai/gpt-image-1.md", line: 6, column: 3 },
  alsoAt: [],
  operations: [
    "POST /v1/images/edits api-references/image-models/openai/gpt-image-1.json",
    "POST /v1/images/generations api-references/image-models/openai/gpt-image-1.json",
  ],
  description: "It makes pictures from words and changes pictures you have. With background set to transparent you get a cut-out, provided that output_format can hold one.",
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
    key: "POST /v1/images/generations api-references/image-models/openai/gpt-image-1.json",
    request: { "application/json": validator1 },
    parameters: {},
    responses: {
      "200": { "application/json": validator2 },
      "400": { "application/json": validator3 },
      "401": { "application/json": validator3 },
      "429": { "application/json": validator3 },
    },
  },
  "POST /v1/images/edits": {
    method: "post",
    path: "/v1/images/edits",
    key: "POST /v1/images/edits api-references/image-models/openai/gpt-image-1.json",
    request: { "multipart/form-data": validator4 },
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
