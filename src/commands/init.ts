import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultConfig } from '../config.ts';
import { contains, relativePath } from '../files/paths.ts';
import { escapeControls } from '../report/plain-text.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export interface InitRequest {
  readonly cwd: string;
  /** Folder of the pages; looked for where absent. */
  readonly docs?: string;
}

const fileName = 'docschema.config.json';
/** Files that say of a folder that pages are in it. */
const signs = ['.gitbook.yaml', 'SUMMARY.md', 'docs.json', 'mint.json'];
/** Where pages usually are. */
const usual = ['docs', '.', 'documentation', 'doc', 'website/docs'];

/** `docschema init`: writes a configuration that fits what stands in the folder; changes nothing that exists. */
export function runInit(request: InitRequest, terminal: Terminal): ExitCode {
  const { cwd } = request;
  const file = join(cwd, fileName);
  const fail = (message: string): ExitCode => {
    terminal.err(`${escapeControls(message)}\n`);
    return 2;
  };
  if (existsSync(file)) return fail(`\`${fileName}\` exists; edit it, or remove it first`);
  const docs =
    request.docs === undefined ? findDocs(cwd) : relativePath(cwd, resolve(cwd, request.docs)) || '.';
  if (docs === undefined) {
    const looked = usual.map((name) => `\`${name}\``).join(', ');
    return fail(`No folder of pages found (looked at ${looked}); name it: \`docschema init <docs>\``);
  }
  if (!contains(cwd, resolve(cwd, docs)))
    return fail(`\`${docs}\` is outside this folder: run \`init\` above it`);
  if (!isFolder(join(cwd, docs))) return fail(`\`${docs}\` is no folder`);
  const name = readName(cwd);
  const config = {
    $schema: './node_modules/docschema/docschema.config.schema.json',
    docs,
    out: defaultConfig.out,
    package: { name: name === undefined ? 'model-schemas' : `${name}-schemas`, version: '0.1.0' },
  };
  writeFileSync(file, `${JSON.stringify(config, undefined, 2)}\n`, { flag: 'wx' });
  terminal.out(
    [
      `Wrote \`${fileName}\` for the pages in \`${escapeControls(docs)}\``,
      '',
      '  npx docschema lint                     what the pages get wrong',
      '  npx docschema lint --update-baseline   from now on, only what is new',
      '  npx docschema build                    the package of schemas',
      '',
    ].join('\n'),
  );
  return 0;
}

/** The first usual folder in which something says that pages are in it, else the first that exists. */
function findDocs(cwd: string): string | undefined {
  const marked = usual.find((name) => signs.some((sign) => existsSync(join(cwd, name, sign))));
  return marked ?? usual.find((name) => name !== '.' && isFolder(join(cwd, name)));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The name of the package that the pages belong to. */
function readName(cwd: string): string | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
    const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
    return typeof name === 'string' && name !== '' ? name : undefined;
  } catch {
    return undefined;
  }
}
