// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/97d54028a21d3409.js';
import { validator as validator2 } from '../validators/2675576f41cec770.js';
import { validator as validator3 } from '../validators/5d545bcfd2f4bb28.js';
import { validator as validator4 } from '../validators/d937efaaca4c5585.js';
import { validator as validator5 } from '../validators/b7ee9351f60486df.js';

export const model = {
  id: "runway-gen3/turbo/image-to-video",
  module: "models/runway-gen3/turbo/image-to-video",
  name: "gen3-turbo-image-to-video",
  developer: "runway",
  category: "Video models",
  aliases: [],
  page: "api-references/video-models/runway/gen3-turbo-image-to-video.md",
  at: { path: "api-references/video-models/runway/gen3-turbo-image-to-video.md", line: 4, column: 3 },
  alsoAt: [],
  operations: [
    "GET /v2/generate/video/runway/generation api-references/video-models/runway/gen3-turbo-pair.json",
    "POST /v2/generate/video/runway/generation api-references/video-models/runway/gen3-turbo.json",
  ],
  description: "Runway's quick model sets a single picture in motion. It needs no words, but takes them as a hint at what should happen.",
  inferred: { name: "file name", developer: "folder", category: "folder", description: "first paragraph" },
};

export const operations = {
  "POST /v2/generate/video/runway/generation": {
    method: "post",
    path: "/v2/generate/video/runway/generation",
    key: "POST /v2/generate/video/runway/generation api-references/video-models/runway/gen3-turbo.json",
    request: { "application/json": validator1 },
    parameters: {},
    responses: {
      "200": { "application/json": validator2 },
      "400": { "application/json": validator3 },
      "401": { "application/json": validator3 },
      "429": { "application/json": validator3 },
    },
  },
  "GET /v2/generate/video/runway/generation": {
    method: "get",
    path: "/v2/generate/video/runway/generation",
    key: "GET /v2/generate/video/runway/generation api-references/video-models/runway/gen3-turbo-pair.json",
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
