import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the compiler takes for one program. */
export interface TypeCost {
  readonly name: string;
  readonly seconds: number;
  /** Against an empty program, run in turn with it. */
  readonly ratio: number;
  readonly files: number;
  readonly instantiations: number;
  /** Whether the ratio is promised. */
  readonly isBound: boolean;
}

interface Measured {
  readonly seconds: number;
  readonly files: number;
  readonly instantiations: number;
}

/** The median model through its subpath, the one that reaches most types, and the index, each against an empty program. */
export function typeCosts(project: string, name: string, runs: number): readonly TypeCost[] {
  const folder = join(project, 'node_modules', name);
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, { readonly types?: string }>>;
  };
  const models = Object.entries(exports).flatMap(([path, { types }]) =>
    types !== undefined && path.startsWith('./models/')
      ? [{ path, size: reachedFiles(join(folder, types)) }]
      : [],
  );
  models.sort((a, b) => a.size - b.size);
  const median = models[Math.floor(models.length / 2)];
  const largest = models.at(-1);
  const using = (path = '') =>
    `import { request, type Request } from '${name}/${path.slice(2)}';\nexport const value: Request = {} as Request;\nexport const valid = request.is(value);\n`;
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  const programs = [
    { name: `one model, median (${median?.path})`, text: using(median?.path), isBound: true },
    { name: `one model, largest (${largest?.path})`, text: using(largest?.path), isBound: false },
    {
      name: 'the index with every model',
      text: `import type { RequestOf } from '${name}';\nexport type A = RequestOf<'${largest?.path.slice('./models/'.length)}'>;\n`,
      isBound: false,
    },
  ];
  return programs.map((program) => measure(project, program, runs));
}

function measure(
  project: string,
  { name, text, isBound }: { readonly name: string; readonly text: string; readonly isBound: boolean },
  runs: number,
): TypeCost {
  const pairs = Array.from({ length: runs }, () => ({
    empty: compile(project, 'export {};\n'),
    own: compile(project, text),
  }));
  const own = pairs.map((pair) => pair.own);
  return {
    name,
    isBound,
    seconds: median(own.map(({ seconds }) => seconds)),
    ratio: median(pairs.map((pair) => pair.own.seconds / pair.empty.seconds)),
    files: own[0]?.files ?? 0,
    instantiations: own[0]?.instantiations ?? 0,
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
  const printed = execFileSync(process.execPath, [bin, '-p', project, '--extendedDiagnostics'], {
    encoding: 'utf8',
  });
  const figure = (label: string) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(printed)?.[1]);
  return { seconds: figure('Total time'), files: figure('Files'), instantiations: figure('Instantiations') };
}

/** How many declarations a declaration leads to. */
function reachedFiles(file: string): number {
  const seen = new Set([file]);
  // A set visits what is added while it is read.
  for (const path of seen) {
    for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(/ from '(\.[^']+)\.js'/g)) {
      seen.add(resolve(path, '..', `${target}.d.ts`));
    }
  }
  return seen.size;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
