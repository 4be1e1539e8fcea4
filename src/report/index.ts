import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { ReportFormat } from './report-format.ts';
import { sarif } from './sarif.ts';
import { stylish } from './stylish.ts';

/** Every format of a report by its name on the command line. */
export const reports: ReadonlyMap<string, ReportFormat> = new Map(
  [stylish, json, sarif, github, gitlab, junit, markdown].map((format) => [format.name, format]),
);

/** Names of the formats. */
export const reportFormats: readonly string[] = [...reports.keys()];
