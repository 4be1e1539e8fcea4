import { type Command, Option } from 'commander';
import type { PageFormat } from '../page.ts';
import type { CheckRequest } from './check.ts';

/** The flags of `check`, as commander hands them over. */
export interface CheckFlags {
  readonly model: string;
  readonly operation?: string;
  readonly response?: string;
  readonly docs?: string;
  readonly out?: string;
  readonly format?: readonly string[];
  readonly json?: boolean;
  readonly failSeverity: 'error' | 'warning' | 'info';
  readonly config?: string;
  readonly inputFormat?: PageFormat;
}

/** Gives a command the arguments and flags that only `check` has. */
export function addCheckOptions(command: Command): Command {
  const collect = (value: string, before: readonly string[] = []) => [...before, value];
  return command
    .argument('<payload>', 'file of JSON or JSON5, or `-` for what is piped in')
    .requiredOption('--model <id>', 'id of the model, or another name of it')
    .option('--operation <operation>', '`METHOD /path`, a path or a key, where the model has several')
    .option('--response <status>', 'the payload is an answer with this status, not a request')
    .option('-d, --docs <folder>', 'check against these pages, not against a package')
    .option(
      '-o, --out <folder>',
      'check against this package (default: `out` of the configuration, if built)',
    )
    .addOption(
      new Option('-f, --format <name[=path]>', 'how findings are printed (default: stylish)')
        .argParser(collect)
        .conflicts('json'),
    )
    .option('--json', 'print JSON for tools')
    .addHelpText('after', help);
}

/** Flags → what `check` is asked for. */
export function readCheckFlags(
  payload: string,
  { format, json, ...flags }: CheckFlags,
): Omit<CheckRequest, 'cwd' | 'readStdin'> {
  return { ...flags, payload, format: json === true ? ['json'] : (format ?? ['stylish']) };
}

const help = `
Examples:
  docschema check payload.json --model acme/chat-large
  docschema check payload.json --model acme/video --operation "POST /v1/video"
  curl … | docschema check - --model acme/chat-large --response 200

Exit codes: 0 valid, 1 not valid, 2 could not be checked.`;
