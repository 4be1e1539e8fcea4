import { Option } from 'commander';
import { pageFormats } from '../page.ts';

/** Where the configuration is. */
export const configOption = new Option(
  '-c, --config <file>',
  'configuration file (default: docschema.config.json above the pages)',
);

/** Kept for scripts that name it. */
export const cacheOption = new Option(
  '--no-cache',
  'read everything anew (nothing is kept between runs yet, so every run does)',
);

/** Overrides what a page's content shows. */
export const inputFormatOption = new Option(
  '--input-format <format>',
  'read every page in this format instead of the one its content shows',
).choices(pageFormats);

/** The threshold of exit code 1; commands differ in its default. */
export function severityOption(): Option {
  return new Option('--fail-severity <severity>', 'exit 1 from this severity on').choices([
    'error',
    'warning',
    'info',
  ]);
}
