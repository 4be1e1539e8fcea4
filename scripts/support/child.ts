import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One finished run of a whole Node process. */
export interface Run {
  readonly wallMs: number;
  /** User and system time of all its threads. */
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `node …args` to its end and measures it from outside, with what the process itself says of its memory at exit. */
export async function runNode(args: readonly string[], cwd: string): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'docschema-run-'));
  const usage = join(folder, 'usage.json');
  const hook = `import{writeFileSync as w}from'node:fs';process.on('exit',()=>w(${JSON.stringify(usage)},JSON.stringify(process.resourceUsage())))`;
  const preload = `data:text/javascript,${encodeURIComponent(hook)}`;
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', preload, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
  const wallMs = performance.now() - start;
  const measured = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage;
  rmSync(folder, { recursive: true });
  const cpuMs = (measured.userCPUTime + measured.systemCPUTime) / 1000;
  return { wallMs, cpuMs, peakMb: measured.maxRSS / 1024, code, ...output };
}
