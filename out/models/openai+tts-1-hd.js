// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/6affdb5c75bac491.js';
import { validator as validator2 } from '../validators/d9587cd8baea8876.js';
import { validator as validator3 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "openai/tts-1-hd",
  module: "models/openai/tts-1-hd",
  name: "TTS-1",
  developer: "OpenAI",
  category: "Speech models",
  aliases: [],
  page: "api-references/speech-models/text-to-speech/openai/tts-1.md",
  at: { path: "api-references/speech-models/text-to-speech/openai/tts-1.md", line: 7, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/tts api-references/speech-models/text-to-speech/openai/tts-1.json"],
  description: "Two builds of one voice engine: tts-1 for speed, tts-1-hd for less hiss. Both take up to 4,096 characters.",
  inferred: {
    name: "page title",
    developer: "SUMMARY.md",
    category: "SUMMARY.md",
    description: "first paragraph",
  },
};

export const operations = {
  "POST /v1/tts": {
    method: "post",
    path: "/v1/tts",
    key: "POST /v1/tts api-references/speech-models/text-to-speech/openai/tts-1.json",
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
