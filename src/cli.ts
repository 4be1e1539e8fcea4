#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { Command, CommanderError, Option } from 'commander';
import pc from 'picocolors';
import type { BuildRequest } from './commands/build.ts';
import { addCheckOptions, type CheckFlags, readCheckFlags } from './commands/check-options.ts';
import { cacheOption, configOption, inputFormatOption, severityOption } from './commands/common-options.ts';
import { addLintOptions, type LintFlags, readLintFlags } from './commands/lint-options.ts';
import type { ExitCode, Terminal } from './commands/terminal.ts';
import { engineFlags } from './engine-flags.ts';
import type { PageFormat } from './page.ts';

interface CommonOptions {
  readonly config?: string;
  readonly inputFormat?: PageFormat;
}

interface BuildFlags extends CommonOptions {
  readonly out?: string;
  readonly failSeverity?: 'error' | 'warning' | 'info';
  readonly check?: boolean;
  readonly watch?: boolean;
}

interface DiffFlags {
  readonly json?: boolean;
  readonly failSeverity?: 'error' | 'warning' | 'info';
}

interface InspectFlags extends CommonOptions {
  readonly docs?: string;
  readonly json?: boolean;
}

for (const flag of engineFlags(process.versions.v8)) setFlagsFromString(flag);

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const { CI, FORCE_COLOR, TERM, GITHUB_BASE_REF, GITHUB_STEP_SUMMARY } = process.env;

/** The branch that a pull request of GitHub Actions is to be merged into. */
const base = GITHUB_BASE_REF ? `origin/${GITHUB_BASE_REF}` : undefined;
const stepSummary = GITHUB_STEP_SUMMARY || undefined;

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isInteractive: process.stderr.isTTY === true && CI === undefined && TERM !== 'dumb',
  outColors: hasColors(process.stdout),
  errColors: hasColors(process.stderr),
  columns: process.stdout.columns,
};

// Each command loads what it runs: none waits for the others.
const program = new Command('docschema')
  .description(
    'Compiles the model pages of an API documentation into a registry, schemas, types and validators.',
  )
  .version(version, '-v, --version')
  .showHelpAfterError('Run `docschema --help` for the commands and flags.')
  .exitOverride();

program
  .command('build')
  .description('compile the pages into the emitted package')
  .argument('[docs]', 'folder of the pages (default: `docs` of the configuration)')
  .option('-o, --out <folder>', 'where the package is written (default: `out` of the configuration)')
  .addOption(configOption)
  .addOption(inputFormatOption)
  .addOption(cacheOption)
  .addOption(severityOption())
  .option('--check', 'write nothing; exit 1 where the output is not what a build would make')
  .addOption(new Option('-w, --watch', 'build again whenever a file changes').conflicts('check'))
  .action(async (docs: string | undefined, { watch, ...flags }: BuildFlags) => {
    const request: BuildRequest = {
      ...flags,
      docs,
      cwd: process.cwd(),
      version,
      now: () => performance.now(),
    };
    if (watch === true) {
      const { runBuildWatch } = await import('./commands/build-watch.ts');
      finish(await runBuildWatch(request, terminal, interrupted()));
    } else {
      const { runBuild } = await import('./commands/build.ts');
      finish(await runBuild(request, terminal));
    }
  });

addLintOptions(program.command('lint').description('report what the pages and their documents get wrong'))
  .addOption(configOption)
  .addOption(inputFormatOption)
  .addOption(cacheOption)
  .addOption(severityOption().default('error'))
  .action(async (targets: readonly string[], flags: LintFlags) => {
    const { runLint } = await import('./commands/lint.ts');
    const request = { ...readLintFlags(targets, flags), cwd: process.cwd(), version, base, stepSummary };
    finish(await runLint(request, terminal));
  });

addCheckOptions(program.command('check').description('say whether a payload is what a model takes'))
  .addOption(configOption)
  .addOption(inputFormatOption)
  .addOption(cacheOption)
  .addOption(severityOption().default('error'))
  .action(async (payload: string, flags: CheckFlags) => {
    const { runCheck } = await import('./commands/check.ts');
    const request = { ...readCheckFlags(payload, flags), cwd: process.cwd(), version, readStdin };
    finish(await runCheck(request, terminal));
  });

program
  .command('inspect')
  .description('show what was understood of a page or a model, each fact with its place')
  .argument('<page-or-model>', 'path of a page, or a model id')
  .option('-d, --docs <folder>', 'folder of the pages (default: `docs` of the configuration)')
  .option('--json', 'print JSON for tools')
  .addOption(configOption)
  .addOption(inputFormatOption)
  .addOption(cacheOption)
  .action(async (target: string, flags: InspectFlags) => {
    const { runInspect } = await import('./commands/inspect.ts');
    finish(await runInspect({ ...flags, target, cwd: process.cwd() }, terminal));
  });

program
  .command('init')
  .description('write a configuration that fits this folder')
  .argument('[docs]', 'folder of the pages (looked for where absent)')
  .action(async (docs: string | undefined) => {
    const { runInit } = await import('./commands/init.ts');
    finish(runInit({ cwd: process.cwd(), ...(docs !== undefined && { docs }) }, terminal));
  });

program
  .command('diff')
  .description('show what changed from one emitted package to another')
  .argument('<old>', 'folder of the older package')
  .argument('<new>', 'folder of the newer package')
  .option('--json', 'print JSON for tools')
  .addOption(severityOption())
  .action(async (old: string, now: string, flags: DiffFlags) => {
    const { runDiff } = await import('./commands/diff.ts');
    finish(runDiff({ ...flags, old, now, cwd: process.cwd() }, terminal));
  });

program
  .command('rules')
  .description('list the rules with their severity')
  .action(async () => {
    const { runRules } = await import('./commands/rules.ts');
    finish(runRules(terminal));
  });

program
  .command('explain')
  .description('print the documentation of a rule')
  .argument('<rule>', 'id of the rule, such as `spec/unresolved`')
  .action(async (rule: string) => {
    const { runExplain } = await import('./commands/explain.ts');
    finish(runExplain(rule, terminal));
  });

/** Colours stand on terminals, or where `FORCE_COLOR` asks for them; never where `NO_COLOR` forbids them. */
function hasColors({ isTTY }: { readonly isTTY?: boolean }): boolean {
  const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return pc.isColorSupported && (FORCE_COLOR === undefined ? isTTY === true : isForced);
}

/** Aborted by Ctrl+C, so that what runs can end in order. */
function interrupted(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function finish(code: ExitCode): void {
  process.exitCode = code;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `docschema … | head` closes the pipe early; that is no failure of ours.
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
