import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { createConfig, lint } from '@redocly/openapi-core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** What publint says of the package in a folder. */
export async function publintProblems(folder: string): Promise<readonly string[]> {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const { messages } = await publint({ pkgDir: folder, strict: true });
  return messages.flatMap((message) => formatMessage(message, manifest) ?? []);
}

/** Resolutions that an ESM-only package does not serve: CommonJS programs import it dynamically. */
const unservedModes: ReadonlySet<string> = new Set(['node10', 'node16-cjs']);

/** What attw says of the package as npm packs it, for the resolutions that an ESM-only package serves. */
export async function attwProblems(folder: string): Promise<readonly string[]> {
  const packed = mkdtempSync(join(tmpdir(), 'docschema-pack-'));
  try {
    const printed = execFileSync(
      'npm',
      ['pack', '--json', '--ignore-scripts', '--pack-destination', packed],
      {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    const [{ filename }] = JSON.parse(printed) as [{ filename: string }];
    const result = await checkPackage(createPackageFromTarballData(readFileSync(join(packed, filename))));
    if (result.types === false) return ['the package has no types'];
    return result.problems
      .filter((problem) => !('resolutionKind' in problem && unservedModes.has(problem.resolutionKind)))
      .map((problem) => JSON.stringify(problem));
  } finally {
    rmSync(packed, { recursive: true });
  }
}

/** What Redocly's `spec` rules say of an OpenAPI document. */
export async function openApiProblems(path: string): Promise<readonly string[]> {
  const problems = await lint({ ref: path, config: await createConfig({ extends: ['spec'] }) });
  return problems.map(
    ({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer ?? ''}: ${message}`,
  );
}
