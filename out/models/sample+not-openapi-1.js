// Written by docschema 0.1.0; do not edit.

export const model = {
  id: "sample/not-openapi-1",
  module: "models/sample/not-openapi-1",
  name: "No OpenAPI document",
  developer: "sample",
  category: "About this folder",
  aliases: [],
  page: "findings/not-openapi.md",
  at: { path: "findings/not-openapi.md", line: 9, column: 3 },
  alsoAt: [],
  operations: [
    "POST /v1/chat/completions findings/not-openapi.md",
    "POST /v1/chat/completions findings/not-openapi.md#2",
  ],
  description: "This page is meant to show two findings: the first link leads to JSON that is no OpenAPI document, the second to a file that ends in the middle.",
  inferred: { name: "page title", developer: "id prefix", category: "folder", description: "first paragraph" },
};

export const operations = {};
