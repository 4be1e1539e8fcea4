import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** A lock file held by this process. */
export interface Lock {
  readonly release: () => Promise<void>;
}

/** A lock whose owner shows no sign of life for this long is abandoned. */
const abandonedAfter = 30_000;
const beatEvery = 2_000;
const retryEvery = 50;

/** Takes the lock file, waiting for another owner that is alive; a text says who held it all that time. */
export async function takeLock(path: string, waitAtMost: number): Promise<Lock | string> {
  const token = JSON.stringify({ pid: process.pid, host: hostname(), token: `${Math.random()}` });
  for (const until = Date.now() + waitAtMost; ; await wait(retryEvery)) {
    if (await create(path, token)) return hold(path, token);
    if (await isAbandoned(path)) await clear(path);
    else if (Date.now() > until) return describeOwner(path);
  }
}

function hold(path: string, token: string): Lock {
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, beatEvery);
  beat.unref();
  const release = async () => {
    clearInterval(beat);
    const current = await readFile(path, 'utf8').catch(() => undefined);
    if (current === token) await rm(path, { force: true });
  };
  return { release };
}

/** Only one of several waiting processes may clear an abandoned lock, else one could clear the next owner's. */
async function clear(path: string): Promise<void> {
  const guard = `${path}.clearing`;
  if (!(await create(guard, ''))) {
    const age = await readAge(guard);
    if (age !== undefined && age > abandonedAfter) await rm(guard, { force: true });
    return;
  }
  if (await isAbandoned(path)) await rm(path, { force: true });
  await rm(guard, { force: true });
}

async function create(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  const age = await readAge(path);
  if (age === undefined) return false;
  if (age > abandonedAfter) return true;
  const owner = await readOwner(path);
  return owner?.host === hostname() && owner.pid !== process.pid && !isAlive(owner.pid);
}

async function readAge(path: string): Promise<number | undefined> {
  const stats = await stat(path).catch(() => undefined);
  return stats && Date.now() - stats.mtimeMs;
}

async function readOwner(path: string): Promise<{ readonly pid: number; readonly host: string } | undefined> {
  try {
    const { pid, host } = JSON.parse(await readFile(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 && typeof host === 'string' ? { pid, host } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function describeOwner(path: string): Promise<string> {
  const owner = await readOwner(path);
  return owner ? `process ${owner.pid} on ${owner.host}` : 'another process';
}
