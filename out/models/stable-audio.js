// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/369aa708b5ee8651.js';
import { validator as validator2 } from '../validators/b62bb7b1eabeb489.js';
import { validator as validator3 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "stable-audio",
  module: "models/stable-audio",
  name: "Stable Audio",
  category: "Music models",
  aliases: [],
  page: "api-references/music-models/stability-ai/stable-audio.md",
  at: { path: "api-references/music-models/stability-ai/stable-audio.md", line: 6, column: 3 },
  alsoAt: [],
  operations: ["POST /v2/generate/audio api-references/music-models/Stability AI/stable-audio.json"],
  description: "Sounds and short pieces without voices: rain on a tin roof, a loop for a game. 47 seconds are the limit.",
  inferred: { name: "page title", category: "SUMMARY.md", description: "first paragraph" },
};

export const operations = {
  "POST /v2/generate/audio": {
    method: "post",
    path: "/v2/generate/audio",
    key: "POST /v2/generate/audio api-references/music-models/Stability AI/stable-audio.json",
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
