// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/303046db7be0504f.js';

export const model = {
  id: "aria/transcribe-1",
  module: "models/aria/transcribe-1",
  name: "Transcribe",
  developer: "aria",
  category: "music",
  aliases: [],
  page: "formats/md-variant/llms-full.txt#music/transcribe",
  at: { path: "formats/md-variant/llms-full.txt", line: 87, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/transcriptions formats/md-variant/llms-full.txt#music/transcribe"],
  inferred: { name: "page title", developer: "id prefix", category: "URL" },
};

export const operations = {
  "POST /v1/transcriptions": {
    method: "post",
    path: "/v1/transcriptions",
    key: "POST /v1/transcriptions formats/md-variant/llms-full.txt#music/transcribe",
    request: { "application/json": validator1 },
    parameters: {},
    responses: {},
  },
};

export const request = validator1;
