import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { chromium } from 'playwright-core';

const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** What a module printed in a page, and what went wrong. */
interface PageRun {
  readonly logged: readonly (readonly unknown[])[];
  readonly failures: readonly string[];
}

/** A browser that runs modules of a folder under a strict Content-Security-Policy. */
export interface ServedPage {
  readonly run: (url: string) => Promise<PageRun>;
  readonly close: () => Promise<void>;
}

/** Serves a folder on this machine and opens a browser on it. JSON modules, which count as connections, are taken only where asked. */
export async function openPage(
  executablePath: string,
  folder: string,
  { json = false }: { readonly json?: boolean } = {},
): Promise<ServedPage> {
  const allowed = json ? `${policy}; connect-src 'self'` : policy;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const send = (status: number, type: string, body: string | Buffer) => {
      response.writeHead(status, { 'content-type': type, 'content-security-policy': allowed });
      response.end(body);
    };
    if (pathname === '/favicon.ico') return send(204, 'text/plain', '');
    if (pathname === '/') {
      const module = `<script type="module" src="/start.js?module=${encodeURIComponent(searchParams.get('module') ?? '')}"></script>`;
      return send(200, 'text/html', `<!doctype html><meta charset="utf-8"><title>A page</title>${module}`);
    }
    // A module of its own, because the policy forbids scripts in the page.
    if (pathname === '/start.js') {
      const module = JSON.stringify(searchParams.get('module') ?? '');
      return send(200, 'text/javascript', `import ${module}; console.debug('done');`);
    }
    readFile(join(folder, normalize(decodeURIComponent(pathname)))).then(
      (body) => send(200, pathname.endsWith('.json') ? 'application/json' : 'text/javascript', body),
      () => send(404, 'text/plain', 'absent'),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath, headless: true, args: flags });
  return {
    run: async (module) => {
      const page = await browser.newPage();
      const logs: Promise<unknown[]>[] = [];
      const failures: string[] = [];
      page.on('pageerror', (error) => failures.push(error.message));
      const ended = page.waitForEvent('console', {
        predicate: (message) => message.type() === 'debug',
        timeout: 15_000,
      });
      page.on('console', (message) => {
        if (message.type() === 'error') failures.push(message.text());
        else if (message.type() !== 'debug')
          logs.push(Promise.all(message.args().map((value) => value.jsonValue())));
      });
      await page.goto(`http://127.0.0.1:${port}/?module=${encodeURIComponent(module)}`);
      await ended.catch(() => failures.push(`${module} did not end`));
      const logged = await Promise.all(logs);
      await page.close();
      return { logged, failures };
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
