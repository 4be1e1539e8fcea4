// Written by docschema 0.1.0; do not edit.

export const model = {
  id: "sample/outside-1",
  module: "models/sample/outside-1",
  name: "Outside the repository",
  developer: "sample",
  category: "About this folder",
  aliases: [],
  page: "findings/outside-root.md",
  at: { path: "findings/outside-root.md", line: 8, column: 3 },
  alsoAt: [],
  operations: ["POST /v1/chat/completions findings/outside-root.md"],
  description: "This page is meant to show a finding: its link climbs out of the repository, and nothing out there is ever read.",
  inferred: { name: "page title", developer: "id prefix", category: "folder", description: "first paragraph" },
};

export const operations = {};
