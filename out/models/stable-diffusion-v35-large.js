// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/4b9eafa7ab5e4bb5.js';
import { validator as validator2 } from '../validators/e7b5d68c9b57b784.js';
import { validator as validator3 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "stable-diffusion-v35-large",
  module: "models/stable-diffusion-v35-large",
  name: "Stable Diffusion 3.5 Large",
  developer: "Stability AI",
  category: "Image models",
  aliases: [],
  page: "api-references/image-models/stability-ai/stable-diffusion-v35-large.md",
  at: {
    path: "api-references/image-models/stability-ai/stable-diffusion-v35-large.md",
    line: 6,
    column: 3,
  },
  alsoAt: [],
  operations: [
    "POST /v1/images/generations api-references/image-models/stability-ai/stable-diffusion-v35-large [legacy].json",
  ],
  description: "The largest model that Stability AI has opened. It listens well to negative_prompt: what you name there stays out of the picture.",
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
    key: "POST /v1/images/generations api-references/image-models/stability-ai/stable-diffusion-v35-large [legacy].json",
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
