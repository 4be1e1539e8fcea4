// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/0d2d6a4443a1f6b7.js';
import { validator as validator2 } from '../validators/b62bb7b1eabeb489.js';
import { validator as validator3 } from '../validators/5d545bcfd2f4bb28.js';
import { validator as validator4 } from '../validators/d937efaaca4c5585.js';
import { validator as validator5 } from '../validators/d52c7c1383594dd7.js';

export const model = {
  id: "minimax/music-2.0",
  module: "models/minimax/music-2.0",
  name: "Music 2.0",
  developer: "minimax",
  category: "Music models",
  aliases: [],
  page: "api-references/music-models/minimax/music-2.0.md",
  at: { path: "api-references/music-models/minimax/music-2.0.md", line: 4, column: 54 },
  alsoAt: [],
  operations: [
    "GET /v2/generate/audio api-references/music-models/minimax/music-2.0.json",
    "POST /v2/generate/audio api-references/music-models/minimax/music-2.0.json",
  ],
  description: "Give it a mood and the words, and it sings them. Mark the parts of the song with [Verse] and [Chorus] on lines of their own.",
  inferred: {
    name: "page title",
    developer: "id prefix",
    category: "SUMMARY.md",
    description: "first paragraph",
  },
};

export const operations = {
  "POST /v2/generate/audio": {
    method: "post",
    path: "/v2/generate/audio",
    key: "POST /v2/generate/audio api-references/music-models/minimax/music-2.0.json",
    request: { "application/json": validator1 },
    parameters: {},
    responses: {
      "200": { "application/json": validator2 },
      "400": { "application/json": validator3 },
      "401": { "application/json": validator3 },
      "429": { "application/json": validator3 },
    },
  },
  "GET /v2/generate/audio": {
    method: "get",
    path: "/v2/generate/audio",
    key: "GET /v2/generate/audio api-references/music-models/minimax/music-2.0.json",
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
