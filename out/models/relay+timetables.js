// Written by docschema 0.1.0; do not edit.
import { validator as validator1 } from '../validators/5bf4b18c2bfd1c8d.js';
import { validator as validator2 } from '../validators/df363009d572224b.js';
import { validator as validator3 } from '../validators/22ef1c5da3999431.js';
import { validator as validator4 } from '../validators/7bc3bb49a60fb9aa.js';
import { validator as validator5 } from '../validators/e3b0c44298fc1c14.js';
import { validator as validator6 } from '../validators/4d04dac8b4b495a5.js';

export const model = {
  id: "relay/timetables",
  module: "models/relay/timetables",
  name: "Timetables",
  developer: "relay",
  category: "As a browser shows it",
  aliases: [],
  page: "formats/gitbook-rendered/timetables.txt",
  at: { path: "formats/gitbook-rendered/timetables.txt", line: 5, column: 5 },
  alsoAt: [],
  operations: [
    "GET /v1/stations/{station_id}/trains formats/gitbook-rendered/timetables.txt",
    "POST /v1/stations/{station_id}/trains formats/gitbook-rendered/timetables.txt",
  ],
  description: "What leaves when, and from which track.",
  inferred: {
    name: "page title",
    developer: "id prefix",
    category: "SUMMARY.md",
    description: "first paragraph",
  },
};

export const operations = {
  "GET /v1/stations/{station_id}/trains": {
    method: "get",
    path: "/v1/stations/{station_id}/trains",
    key: "GET /v1/stations/{station_id}/trains formats/gitbook-rendered/timetables.txt",
    parameters: {
      path: { station_id: validator1 },
      query: { day: validator2, limit: validator3 },
      header: { "x-language": validator4 },
    },
    responses: { "200": { "application/json": validator5 } },
  },
  "POST /v1/stations/{station_id}/trains": {
    method: "post",
    path: "/v1/stations/{station_id}/trains",
    key: "POST /v1/stations/{station_id}/trains formats/gitbook-rendered/timetables.txt",
    request: { "*/*": validator6 },
    parameters: { path: { station_id: validator1 } },
    responses: { "201": { "*/*": validator5 }, "409": { "*/*": validator5 } },
  },
};

export const request = validator6;

export const response = validator5;
