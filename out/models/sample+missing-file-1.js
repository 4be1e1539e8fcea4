// Written by docschema 0.1.0; do not edit.

export const model = {
  id: "sample/missing-file-1",
  module: "models/sample/missing-file-1",
  name: "A file that is missing",
  developer: "sample",
  category: "About this folder",
  aliases: [],
  page: "findings/missing-file.md",
  at: { path: "findings/missing-file.md", line: 8, column: 3 },
  alsoAt: [],
  operations: [
    "POST /v1/chat/completions findings/missing-file.md",
    "POST /v1/chat/completions findings/missing-file.md#2",
  ],
  description: "This page is meant to show a finding: the document that it links does not exist.",
  inferred: { name: "page title", developer: "id prefix", category: "folder", description: "first paragraph" },
};

export const operations = {};
