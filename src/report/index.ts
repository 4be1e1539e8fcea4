import { json } from './json.ts';
import type { ReportFormat } from './report-format.ts';
import { stylish } from './stylish.ts';

/** Every format of a report by its name on the command line. */
export const reports: ReadonlyMap<string, ReportFormat> = new Map(
  [json, stylish].map((format) => [format.name, format]),
);

/** Names of the formats. */
export const reportFormats: readonly string[] = [...reports.keys()];
