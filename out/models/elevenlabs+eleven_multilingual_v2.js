// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/adaa66cbc8c74aed.js';
import { validator as validator2 } from '../validators/e3b0c44298fc1c14.js';
import { validator as validator3 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "elevenlabs/eleven_multilingual_v2",
  module: "models/elevenlabs/eleven_multilingual_v2",
  name: "Eleven (multilingual v2 and turbo v2.5)",
  developer: "ElevenLabs",
  category: "Speech models",
  aliases: [],
  page: "api-references/speech-models/text-to-speech/elevenlabs/eleven.md",
  at: { path: "api-references/speech-models/text-to-speech/elevenlabs/eleven.md", line: 8, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/tts api-references/speech-models/text-to-speech/elevenlabs/eleven.yaml"],
  playground: "https://relay.example/playground/elevenlabs/eleven-multilingual-v2",
  description: "Multilingual v2 is the one for audio books: it keeps a voice steady over pages, in 29 languages. Turbo v2.5 sounds almost as good, answers three times faster and knows three more languages.",
  inferred: {
    name: "page title",
    developer: "SUMMARY.md",
    category: "SUMMARY.md",
    playground: "the page's only playground link",
    description: "first paragraph",
  },
};

export const operations = {
  "POST /v1/tts": {
    method: "post",
    path: "/v1/tts",
    key: "POST /v1/tts api-references/speech-models/text-to-speech/elevenlabs/eleven.yaml",
    request: { "application/json": validator1 },
    parameters: {},
    responses: {
      "200": { "audio/mpeg": validator2 },
      "400": { "application/json": validator3 },
      "401": { "application/json": validator3 },
      "429": { "application/json": validator3 },
    },
  },
};

export const request = validator1;

export const response = validator2;
