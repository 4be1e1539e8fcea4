import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** So many of the models that reach most, by bytes and by files. */
const largest = 4;

const reportText = `import { writeSync } from 'node:fs';
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(1, '\\nProcessor time: ' + (user + system) / 1e6 + '\\n');
});
`;

/** What the compiler takes for one program, against an empty one, run in turn with it: medians of both ratios. */
export interface TypeCost {
  readonly name: string;
  /** Processor time of the process and its threads: what else the machine does changes it least. */
  readonly processor: number;
  /** What the compiler says that it took, by the clock. */
  readonly clock: number;
  readonly files: number;
  readonly instantiations: number;
  /** Whether the ratio is promised. */
  readonly isBound: boolean;
}

interface Measured {
  readonly processor: number;
  readonly clock: number;
  readonly files: number;
  readonly instantiations: number;
}

interface Program {
  readonly name: string;
  readonly text: string;
  readonly isBound: boolean;
}

/** The median model through its subpath, those that reach the most text and the most files, and the index. */
export function typeCosts(project: string, name: string, runs: number): readonly TypeCost[] {
  const folder = join(project, 'node_modules', name);
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, { readonly types?: string }>>;
  };
  const models = Object.entries(exports).flatMap(([path, { types }]) =>
    types !== undefined && path.startsWith('./models/')
      ? [{ path, ...reachedDeclarations(join(folder, types)) }]
      : [],
  );
  const byBytes = models.toSorted((a, b) => b.bytes - a.bytes);
  const byFiles = models.toSorted((a, b) => b.files - a.files);
  const chosen = [...byBytes.slice(0, largest), ...byFiles.slice(0, largest)];
  const [most] = byBytes;
  const middle = byBytes[byBytes.length >> 1];
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'report.mjs'), reportText);
  const programs: Program[] = [
    ...new Map([middle, ...chosen].flatMap((model) => (model ? [[model.path, model]] : []))).values(),
  ].map(({ path, files, bytes }) => ({
    name: `${path === middle?.path ? 'the median model' : 'a large model'}, ${path} (${files} files, ${(bytes / 1000).toFixed(0)} KB)`,
    text: `import { request, type Request } from '${name}/${path.slice(2)}';\nexport const value: Request = {} as Request;\nexport const valid = request.is(value);\n`,
    isBound: true,
  }));
  programs.push({
    name: 'the index with every model',
    text: `import type { RequestOf } from '${name}';\nexport type A = RequestOf<'${most?.path.slice('./models/'.length)}'>;\n`,
    isBound: false,
  });
  return programs.map((program) => measure(project, program, runs));
}

function measure(project: string, { name, text, isBound }: Program, runs: number): TypeCost {
  const pairs = Array.from({ length: runs }, () => ({
    empty: compile(project, 'export {};\n'),
    own: compile(project, text),
  }));
  const [first] = pairs;
  return {
    name,
    isBound,
    processor: median(pairs.map(({ own, empty }) => own.processor / empty.processor)),
    clock: median(pairs.map(({ own, empty }) => own.clock / empty.clock)),
    files: first?.own.files ?? 0,
    instantiations: first?.own.instantiations ?? 0,
  };
}

function compile(project: string, text: string): Measured {
  writeFileSync(join(project, 'program.ts'), text);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'nodenext',
    types: [],
    skipLibCheck: true,
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
  const bin = resolve('node_modules/typescript/bin/tsc');
  const report = ['--import', pathToFileURL(join(project, 'report.mjs')).href];
  const printed = execFileSync(process.execPath, [...report, bin, '-p', project, '--extendedDiagnostics'], {
    encoding: 'utf8',
  });
  const figure = (label: string) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(printed)?.[1]);
  return {
    processor: figure('Processor time'),
    clock: figure('Total time'),
    files: figure('Files'),
    instantiations: figure('Instantiations'),
  };
}

/** How many declarations a declaration leads to, and how much they hold. */
function reachedDeclarations(file: string): { readonly files: number; readonly bytes: number } {
  const seen = new Set([file]);
  let bytes = 0;
  // A set visits what is added while it is read.
  for (const path of seen) {
    const text = readFileSync(path, 'utf8');
    bytes += Buffer.byteLength(text);
    for (const [, target = ''] of text.matchAll(/ from '(\.[^']+)\.js'/g)) {
      seen.add(resolve(path, '..', `${target}.d.ts`));
    }
  }
  return { files: seen.size, bytes };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
