// Written by docschema 0.1.0; do not edit.

export const model = {
  id: "sample/case-differs-1",
  module: "models/sample/case-differs-1",
  name: "Only the case differs",
  developer: "sample",
  category: "About this folder",
  aliases: [],
  page: "findings/only-case-differs.md",
  at: { path: "findings/only-case-differs.md", line: 9, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/chat/completions findings/only-case-differs.md"],
  description: "This page is meant to show a finding: the file is called case-differs.json, the link says Case-Differs.json. It works on some disks and breaks on others.",
  inferred: { name: "page title", developer: "id prefix", category: "folder", description: "first paragraph" },
};

export const operations = {};
