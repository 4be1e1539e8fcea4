// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/91738b12975fbc76.js';
import { validator as validator2 } from '../validators/2675576f41cec770.js';
import { validator as validator3 } from '../validators/5d545bcfd2f4bb28.js';
import { validator as validator4 } from '../validators/d937efaaca4c5585.js';
import { validator as validator5 } from '../validators/fd56676571ac7c98.js';

export const model = {
  id: "veo3",
  module: "models/veo3",
  name: "Veo 3",
  developer: "Google",
  category: "Video models",
  aliases: [],
  aliasOf: "google/veo3",
  page: "api-references/video-models/google/veo-3.md",
  at: { path: "api-references/video-models/google/veo-3.md", line: 7, column: 3 },
  alsoAt: [],
  operations: [
    "GET /v2/video/generations api-references/video-models/google/veo-3.json",
    "POST /v2/video/generations api-references/video-models/google/veo-3.json",
  ],
  description: "Eight seconds of film with sound: voices, steps, the wind. Say in the prompt what should be heard.",
  inferred: {
    name: "page title",
    developer: "SUMMARY.md",
    category: "SUMMARY.md",
    description: "first paragraph",
    aliasOf: "differs by vendor prefix alone from another id of the page",
  },
};

export const operations = {
  "POST /v2/video/generations": {
    method: "post",
    path: "/v2/video/generations",
    key: "POST /v2/video/generations api-references/video-models/google/veo-3.json",
    request: { "application/json": validator1 },
    parameters: {},
    responses: {
      "200": { "application/json": validator2 },
      "400": { "application/json": validator3 },
      "401": { "application/json": validator3 },
      "429": { "application/json": validator3 },
    },
  },
  "GET /v2/video/generations": {
    method: "get",
    path: "/v2/video/generations",
    key: "GET /v2/video/generations api-references/video-models/google/veo-3.json",
    parameters: { query: { generation_id: validator4 } },
    responses: {
      "200": { "application/json": validator5 },
      "400": { "application/json": validator3 },
      "401": { "application/json": validator3 },
      "429": { "application/json": validator3 },
    },
  },
};

export const request = validator1;

export const response = validator2;
