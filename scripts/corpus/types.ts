import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Check } from './check.ts';

/** `tsc --strict` without `skipLibCheck` over every emitted declaration. */
export const checkTypes: Check = async ({ out }) => {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.d.ts'))
    .map((path) => join(out, path));
  const program = ts.createProgram(files, {
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
  const errors = ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
    return `${diagnostic.file?.fileName ?? ''}:${diagnostic.start ?? 0} ${message}`;
  });
  return [
    {
      check: 'tsc --strict over emitted types',
      result: `${errors.length} errors in ${files.length} files`,
      passed: errors.length === 0,
      notes: errors.slice(0, 20),
    },
  ];
};
