// Written by docschema 0.1.0; do not edit.

export const model = {
  id: "sample/external-1",
  module: "models/sample/external-1",
  name: "A document elsewhere",
  developer: "sample",
  category: "About this folder",
  aliases: [],
  page: "findings/external-document.md",
  at: { path: "findings/external-document.md", line: 8, column: 3 },
  alsoAt: [],
  operations: [
    "POST /v1/chat/completions findings/external-document.md",
    "POST /v1/chat/completions findings/external-document.md#2",
  ],
  description: "This page is meant to show two findings: both documents lie outside this repository, and nothing is ever fetched.",
  inferred: { name: "page title", developer: "id prefix", category: "folder", description: "first paragraph" },
};

export const operations = {};
