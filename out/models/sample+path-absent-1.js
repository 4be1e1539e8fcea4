// Written by docschema 0.1.0; do not edit.

export const model = {
  id: "sample/path-absent-1",
  module: "models/sample/path-absent-1",
  name: "A path that is absent",
  developer: "sample",
  category: "About this folder",
  aliases: [],
  page: "findings/path-absent.md",
  at: { path: "findings/path-absent.md", line: 8, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/chat/completion findings/path-absent.md"],
  description: "This page is meant to show a finding: the document exists, but it has no path /v1/chat/completion. An s was lost.",
  inferred: { name: "page title", developer: "id prefix", category: "folder", description: "first paragraph" },
};

export const operations = {};
