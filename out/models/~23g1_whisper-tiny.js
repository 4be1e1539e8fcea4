// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/077c0fb1e2d63673.js';
import { validator as validator2 } from '../validators/19494c3db00f6b30.js';
import { validator as validator3 } from '../validators/d31c61838fd71757.js';
import { validator as validator4 } from '../validators/5d545bcfd2f4bb28.js';
import { validator as validator5 } from '../validators/5bf4b18c2bfd1c8d.js';
import { validator as validator6 } from '../validators/ff5de2a56e9ee4bb.js';

export const model = {
  id: "#g1_whisper-tiny",
  module: "models/~23g1_whisper-tiny",
  name: "Whisper",
  category: "Speech models",
  aliases: [],
  page: "api-references/speech-models/speech-to-text/whisper.md",
  at: { path: "api-references/speech-models/speech-to-text/whisper.md", line: 6, column: 3 },
  alsoAt: [],
  operations: [
    "GET /v1/stt/{generation_id} api-references/speech-models/speech-to-text/whisper.json",
    "POST /v1/stt/create api-references/speech-models/speech-to-text/whisper.json",
  ],
  description: "Whisper writes down what is said. Tiny is quick and will do for commands, medium is the one for interviews. The id begins with a number sign, so quote it in a shell.",
  inferred: { name: "page title", category: "SUMMARY.md", description: "first paragraph" },
};

export const operations = {
  "POST /v1/stt/create": {
    method: "post",
    path: "/v1/stt/create",
    key: "POST /v1/stt/create api-references/speech-models/speech-to-text/whisper.json",
    request: { "application/json": validator1, "multipart/form-data": validator2 },
    parameters: {},
    responses: {
      "201": { "application/json": validator3 },
      "400": { "application/json": validator4 },
      "401": { "application/json": validator4 },
      "429": { "application/json": validator4 },
    },
  },
  "GET /v1/stt/{generation_id}": {
    method: "get",
    path: "/v1/stt/{generation_id}",
    key: "GET /v1/stt/{generation_id} api-references/speech-models/speech-to-text/whisper.json",
    parameters: { path: { generation_id: validator5 } },
    responses: {
      "200": { "application/json": validator6 },
      "400": { "application/json": validator4 },
      "401": { "application/json": validator4 },
      "429": { "application/json": validator4 },
    },
  },
};

export const request = validator1;

export const response = validator3;
