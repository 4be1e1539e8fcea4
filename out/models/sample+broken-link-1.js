// Written by docschema 0.1.0; do not edit.

export const model = {
  id: "sample/broken-link-1",
  module: "models/sample/broken-link-1",
  name: "Broken links",
  developer: "sample",
  category: "About this folder",
  aliases: [],
  page: "findings/broken-link.md",
  at: { path: "findings/broken-link.md", line: 9, column: 3 },
  alsoAt: [],
  operations: [
    "DELETE /v1/chat/completions findings/broken-link.md",
    "GET /v1/chat/completions findings/broken-link.md",
    "POST /v1/chat/completions findings/broken-link.md",
  ],
  description: "This page is meant to show three findings: two links that the editor has lost (of the first, the name still tells which document was meant), and a block that has no link at all.",
  inferred: { name: "page title", developer: "id prefix", category: "folder", description: "first paragraph" },
};

export const operations = {};
