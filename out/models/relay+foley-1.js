// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/d937efaaca4c5585.js';
import { validator as validator2 } from '../validators/ffe09c0bbcf46b7c.js';
import { validator as validator3 } from '../validators/9b3dec638783cb2f.js';

export const model = {
  id: "relay/foley-1",
  module: "models/relay/foley-1",
  name: "Sound effects",
  developer: "relay",
  category: "Pages in MDX",
  aliases: [],
  page: "formats/mintlify/sound-effects.mdx",
  at: { path: "formats/mintlify/sound-effects.mdx", line: 12, column: 5 },
  alsoAt: [],
  operations: ["POST /v1/sounds formats/mintlify/sound-effects.mdx"],
  description: "Makes a short sound from a description of it.",
  inferred: { name: "page title", developer: "id prefix", category: "SUMMARY.md" },
};

export const operations = {
  "POST /v1/sounds": {
    method: "post",
    path: "/v1/sounds",
    key: "POST /v1/sounds formats/mintlify/sound-effects.mdx",
    request: { "application/json": validator2 },
    parameters: { header: { "x-relay-project": validator1 } },
    responses: { "200": { "application/json": validator3 } },
  },
};

export const request = validator2;

export const response = validator3;
