// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/4302c1eaf5744f01.js';
import { validator as validator2 } from '../validators/f22d7d082e6c16e5.js';
import { validator as validator3 } from '../validators/cd5e6e459a7a89e6.js';
import { validator as validator4 } from '../validators/5d545bcfd2f4bb28.js';

export const model = {
  id: "deepseek/deepseek-chat-v3-0324",
  module: "models/deepseek/deepseek-chat-v3-0324",
  name: "DeepSeek V3",
  developer: "DeepSeek",
  category: "Text models",
  aliases: [],
  aliasOf: "deepseek-chat",
  page: "api-references/text-models/deepseek/deepseek-chat.md",
  at: { path: "api-references/text-models/deepseek/deepseek-chat.md", line: 8, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/chat/completions api-references/text-models/deepseek/deepseek-chat.json"],
  description: "A large mixture of experts that writes code and JSON well and costs little. The answer is limited to 8,192 tokens; ask for the rest in a second turn where that is too few.",
  inferred: {
    name: "page title",
    developer: "SUMMARY.md",
    category: "SUMMARY.md",
    description: "first paragraph",
  },
};

export const operations = {
  "POST /v1/chat/completions": {
    method: "post",
    path: "/v1/chat/completions",
    key: "POST /v1/chat/completions api-references/text-models/deepseek/deepseek-chat.json",
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
