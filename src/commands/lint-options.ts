import { type Command, Option } from 'commander';
import type { PageFormat } from '../page.ts';
import { reports } from '../report/index.ts';
import type { LintRequest } from './lint.ts';

/** The flags of `lint`, as commander hands them over. */
export interface LintFlags {
  readonly format?: readonly string[];
  readonly codeFrame?: boolean;
  readonly since?: string;
  /** `false` for `--no-baseline`. */
  readonly baseline?: string | false;
  readonly updateBaseline?: boolean;
  readonly fix?: boolean;
  readonly failSeverity: 'error' | 'warning' | 'info';
  readonly config?: string;
  readonly inputFormat?: PageFormat;
}

/** Gives a command the arguments and flags that only `lint` has. */
export function addLintOptions(command: Command): Command {
  const collect = (value: string, before: readonly string[] = []) => [...before, value];
  return command
    .argument('[docs or files...]', 'folder of the pages, or the files that are to be reported')
    .addOption(
      new Option(
        '-f, --format <name[=path]>',
        'how findings are printed, and to which file; repeatable (default: stylish)',
      ).argParser(collect),
    )
    .option('--code-frame', 'show the lines that findings speak of')
    .option('--since <git-ref>', 'report only lines that changed since this commit or branch')
    .option('--baseline <file>', 'file of known findings (default: .docschema-baseline.json)')
    .option('--no-baseline', 'report known findings too')
    .addOption(new Option('--update-baseline', 'record all findings of today as known').conflicts('fix'))
    .option('--fix', 'mend what can be mended without doubt, then report what is left')
    .addHelpText('after', helpText());
}

/** Flags → what `lint` is asked for. */
export function readLintFlags(
  targets: readonly string[],
  { format, ...flags }: LintFlags,
): Omit<LintRequest, 'cwd'> {
  return { ...flags, targets, format: format ?? ['stylish'] };
}

function helpText(): string {
  const width = Math.max(...[...reports.keys()].map((name) => name.length));
  const formats = [...reports.values()].map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    '',
    'Formats:',
    ...formats,
    '',
    'Examples:',
    '  docschema lint docs                             all findings',
    '  docschema lint docs/chat.md docs/video.md       of these pages and the documents they link',
    '  docschema lint docs --since origin/main         on changed lines',
    '  docschema lint docs -f github -f sarif=out.sarif',
    '  docschema lint docs --update-baseline           from now on, only new findings fail',
    '',
    'Exit codes: 0 nothing at the threshold, 1 a finding at or above it, 2 the work could not be done.',
  ].join('\n');
}
