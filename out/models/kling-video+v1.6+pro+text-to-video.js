// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/105f59697ef143b9.js';
import { validator as validator2 } from '../validators/2675576f41cec770.js';
import { validator as validator3 } from '../validators/5d545bcfd2f4bb28.js';
import { validator as validator4 } from '../validators/d937efaaca4c5585.js';
import { validator as validator5 } from '../validators/fd56676571ac7c98.js';

export const model = {
  id: "kling-video/v1.6/pro/text-to-video",
  module: "models/kling-video/v1.6/pro/text-to-video",
  name: "Kling 1.6 Pro",
  developer: "Kling AI",
  category: "Video models",
  aliases: [],
  page: "api-references/video-models/kling/kling-video-v1.6-pro.md",
  at: { path: "api-references/video-models/kling/kling-video-v1.6-pro.md", line: 8, column: 3 },
  alsoAt: [],
  operations: [
    "GET /v2/generate/video/kling/generation api-references/video-models/Kling AI/kling-video-v1.6-pro.json",
    "POST /v2/generate/video/kling/generation api-references/video-models/Kling AI/kling-video-v1.6-pro.json",
  ],
  playground: "https://relay.example/playground/kling-video/v1-6/pro",
  description: "Five or ten seconds of film, from words alone or from a first frame. A video takes minutes, so there are two calls: the first queues a task and returns its id, the second asks how far it is.",
  inferred: {
    name: "page title",
    developer: "SUMMARY.md",
    category: "SUMMARY.md",
    playground: "the page's only playground link",
    description: "first paragraph",
  },
};

export const operations = {
  "POST /v2/generate/video/kling/generation": {
    method: "post",
    path: "/v2/generate/video/kling/generation",
    key: "POST /v2/generate/video/kling/generation api-references/video-models/Kling AI/kling-video-v1.6-pro.json",
    request: { "application/json": validator1 },
    parameters: {},
    responses: {
      "200": { "application/json": validator2 },
      "400": { "application/json": validator3 },
      "401": { "application/json": validator3 },
      "429": { "application/json": validator3 },
    },
  },
  "GET /v2/generate/video/kling/generation": {
    method: "get",
    path: "/v2/generate/video/kling/generation",
    key: "GET /v2/generate/video/kling/generation api-references/video-models/Kling AI/kling-video-v1.6-pro.json",
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
