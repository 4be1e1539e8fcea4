// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/cc9c59d9473f5d8c.js';
import { validator as validator2 } from '../validators/e5c17a379129318c.js';
import { validator as validator3 } from '../validators/cd5e6e459a7a89e6.js';
import { validator as validator4 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "cohere/command-a",
  module: "models/cohere/command-a",
  name: "Command A",
  developer: "Cohere",
  category: "Text models",
  aliases: [],
  page: "api-references/text-models/cohere/command-a.md",
  at: { path: "api-references/text-models/cohere/command-a.md", line: 8, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/chat/completions .gitbook/assets/command-a (1).json"],
  playground: "https://relay.example/playground/cohere/command-a",
  description: "Command A is built for companies: 256,000 tokens of context, twenty-three languages, and answers that cite the documents you give it. Which guard text is put before your prompt is up to you, through safety_mode.",
  inferred: {
    name: "page title",
    developer: "SUMMARY.md",
    category: "SUMMARY.md",
    playground: "the page's only playground link",
    description: "first paragraph",
  },
};

export const operations = {
  "POST /v1/chat/completions": {
    method: "post",
    path: "/v1/chat/completions",
    key: "POST /v1/chat/completions .gitbook/assets/command-a (1).json",
    request: { "application/json": validator1 },
    parameters: {},
    responses: {
      "200": { "application/json": validator2, "text/event-stream": validator3 },
      "400": { "application/json": validator4 },
      "401": { "application/json": validator4 },
      "429": { "application/json": validator4 },
    },
  },
};

export const request = validator1;

export const response = validator2;
