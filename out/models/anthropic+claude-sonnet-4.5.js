// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/d937efaaca4c5585.js';
import { validator as validator2 } from '../validators/17e4aac5584fbcd8.js';
import { validator as validator3 } from '../validators/77340b662b903555.js';
import { validator as validator4 } from '../validators/445b163217ceac01.js';
import { validator as validator5 } from '../validators/592d5c980182c6a7.js';
import { validator as validator6 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "anthropic/claude-sonnet-4.5",
  module: "models/anthropic/claude-sonnet-4.5",
  name: "Claude Sonnet 4.5",
  developer: "Anthropic",
  category: "Text models",
  aliases: [],
  page: "api-references/text-models/anthropic/claude-sonnet-4-5.md",
  at: { path: "api-references/text-models/anthropic/claude-sonnet-4-5.md", line: 12, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/messages api-references/text-models/anthropic/claude-sonnet-4-5.json"],
  playground: "https://relay.example/playground/anthropic/claude-sonnet-4-5",
  description: "Claude Sonnet 4.5 over the messages interface, with thinking and streams.",
  inferred: {
    name: "page title",
    developer: "SUMMARY.md",
    category: "SUMMARY.md",
    playground: "the page's only playground link",
  },
};

export const operations = {
  "POST /v1/messages": {
    method: "post",
    path: "/v1/messages",
    key: "POST /v1/messages api-references/text-models/anthropic/claude-sonnet-4-5.json",
    request: { "application/json": validator3 },
    parameters: { header: { "anthropic-version": validator1, "anthropic-beta": validator2 } },
    responses: {
      "200": { "application/json": validator4, "text/event-stream": validator5 },
      "400": { "application/json": validator6 },
      "401": { "application/json": validator6 },
      "429": { "application/json": validator6 },
    },
  },
};

export const request = validator3;

export const response = validator4;
