// Written by docschema 0.1.0; do not edit.

export const model = {
  id: "sample/method-absent-1",
  module: "models/sample/method-absent-1",
  name: "A method that is absent",
  developer: "sample",
  category: "About this folder",
  aliases: [],
  page: "findings/method-absent.md",
  at: { path: "findings/method-absent.md", line: 8, column: 3 },
  alsoAt: [],
  operations: ["GET /v1/chat/completions findings/method-absent.md"],
  description: "This page is meant to show a finding: the document knows the path, but only for post.",
  inferred: { name: "page title", developer: "id prefix", category: "folder", description: "first paragraph" },
};

export const operations = {};
