// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/d937efaaca4c5585.js';
import { validator as validator2 } from '../validators/3d2fc3cf9d46c158.js';
import { validator as validator3 } from '../validators/e3b0c44298fc1c14.js';

export const model = {
  id: "relay/voice-clone",
  module: "models/relay/voice-clone",
  name: "Voice cloning",
  developer: "relay",
  category: "Written out on the page",
  aliases: [],
  page: "formats/legacy/voice-cloning.md",
  at: { path: "formats/legacy/voice-cloning.md", line: 6, column: 3 },
  alsoAt: [],
  operations: ["POST /voices/{voice_id}/clones formats/legacy/voice-cloning.md"],
  inferred: { name: "page title", developer: "id prefix", category: "SUMMARY.md" },
};

export const operations = {
  "POST /voices/{voice_id}/clones": {
    method: "post",
    path: "/voices/{voice_id}/clones",
    key: "POST /voices/{voice_id}/clones formats/legacy/voice-cloning.md",
    request: { "multipart/form-data": validator2 },
    parameters: { path: { voice_id: validator1 }, header: { Authorization: validator1 } },
    responses: { "200": { "application/json": validator3 }, "413": {} },
  },
};

export const request = validator2;

export const response = validator3;
