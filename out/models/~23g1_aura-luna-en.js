// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/e9cf3d123ef8a151.js';
import { validator as validator2 } from '../validators/e3b0c44298fc1c14.js';
import { validator as validator3 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "#g1_aura-luna-en",
  module: "models/~23g1_aura-luna-en",
  name: "Aura",
  developer: "Deepgram",
  category: "Speech models",
  aliases: [],
  page: "api-references/speech-models/text-to-speech/deepgram/aura.md",
  at: { path: "api-references/speech-models/text-to-speech/deepgram/aura.md", line: 7, column: 285 },
  alsoAt: [],
  operations: ["POST /v1/tts api-references/speech-models/text-to-speech/deepgram/aura.json"],
  playground: "https://relay.example/playground/-g1_aura-luna-en",
  description: "Aura begins to speak within a quarter of a second, which is what a telephone needs. Every voice is a model of its own, so you choose the voice with model.",
  inferred: {
    name: "page title",
    developer: "SUMMARY.md",
    category: "SUMMARY.md",
    playground: "link in the same table row",
    description: "first paragraph",
  },
};

export const operations = {
  "POST /v1/tts": {
    method: "post",
    path: "/v1/tts",
    key: "POST /v1/tts api-references/speech-models/text-to-speech/deepgram/aura.json",
    request: { "application/json": validator1 },
    parameters: {},
    responses: {
      "200": { "audio/wav": validator2 },
      "400": { "application/json": validator3 },
      "401": { "application/json": validator3 },
      "429": { "application/json": validator3 },
    },
  },
};

export const request = validator1;

export const response = validator2;
