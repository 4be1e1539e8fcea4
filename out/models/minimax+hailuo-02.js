// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/233ddc9364fc0607.js';
import { validator as validator2 } from '../validators/2675576f41cec770.js';
import { validator as validator3 } from '../validators/5d545bcfd2f4bb28.js';
import { validator as validator4 } from '../validators/949a7bbbb06e0fc6.js';
import { validator as validator5 } from '../validators/eaac3ab04fc04c26.js';

export const model = {
  id: "minimax/hailuo-02",
  module: "models/minimax/hailuo-02",
  name: "Hailuo 02",
  developer: "MiniMax",
  category: "Video models",
  aliases: [],
  page: "api-references/video-models/minimax/hailuo-02.md",
  at: { path: "api-references/video-models/minimax/hailuo-02.md", line: 6, column: 3 },
  alsoAt: [],
  operations: [
    "GET /v2/video/generations api-references/video-models/universal-fetch.json",
    "POST /v2/video/generations api-references/video-models/minimax/hailuo-02.json",
  ],
  description: "Known for what others get wrong: gymnasts, water, things that fall. Ten seconds are possible at 768P only.",
  inferred: {
    name: "page title",
    developer: "SUMMARY.md",
    category: "SUMMARY.md",
    description: "first paragraph",
  },
};

export const operations = {
  "POST /v2/video/generations": {
    method: "post",
    path: "/v2/video/generations",
    key: "POST /v2/video/generations api-references/video-models/minimax/hailuo-02.json",
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
    key: "GET /v2/video/generations api-references/video-models/universal-fetch.json",
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
