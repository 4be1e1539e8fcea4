// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/02819abd902219f4.js';

export const model = {
  id: "claude-3-haiku-latest",
  module: "models/claude-3-haiku-latest",
  name: "Claude 3 Haiku",
  category: "As a browser shows it",
  aliases: [],
  aliasOf: "anthropic/claude-3-haiku",
  page: "formats/gitbook-rendered/claude-3-haiku.txt",
  at: { path: "formats/gitbook-rendered/claude-3-haiku.txt", line: 9, column: 5 },
  alsoAt: [],
  operations: ["POST /v1/chat/completions formats/gitbook-rendered/claude-3-haiku.txt"],
  description: "The quickest of its family: for short questions that come often.",
  inferred: {
    name: "page title",
    category: "SUMMARY.md",
    description: "first paragraph",
    aliasOf: "differs by vendor prefix and date and `-latest` alone from another id of the page",
  },
};

export const operations = {
  "POST /v1/chat/completions": {
    method: "post",
    path: "/v1/chat/completions",
    key: "POST /v1/chat/completions formats/gitbook-rendered/claude-3-haiku.txt",
    request: { "application/json": validator1 },
    parameters: {},
    responses: { "201": {} },
  },
};

export const request = validator1;
