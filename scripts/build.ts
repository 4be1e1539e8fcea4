/** Compiles `src/` to `dist/`: declarations by TypeScript, code by esbuild in few files, which start sooner: `npm run build`. */
import { chmodSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import ts from 'typescript';

const configPath = 'tsconfig.build.json';
const host: ts.ParseConfigFileHost = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail };
const config = ts.getParsedCommandLineOfConfigFile(configPath, { emitDeclarationOnly: true }, host);
if (config === undefined) throw new Error(`${configPath} cannot be read`);
// A file deleted from src/ must not live on in the package.
rmSync('dist', { recursive: true, force: true });
const program = ts.createProgram(config.fileNames, config.options);
const result = program.emit();
const diagnostics = [...config.errors, ...ts.getPreEmitDiagnostics(program), ...result.diagnostics];
if (diagnostics.length > 0) {
  console.error(ts.formatDiagnosticsWithColorAndContext(diagnostics, formatHost()));
  process.exit(1);
}
await build({
  entryPoints: ['src/index.ts', 'src/cli.ts', 'src/threads/*.ts'],
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  // Threads are found beside the code that starts them.
  chunkNames: 'threads/[name]-[hash]',
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
});
chmodSync('dist/cli.js', 0o755);
function fail(diagnostic: ts.Diagnostic): never {
  console.error(ts.formatDiagnostic(diagnostic, formatHost()));
  process.exit(1);
}

function formatHost(): ts.FormatDiagnosticsHost {
  return {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => process.cwd(),
    getNewLine: () => '\n',
  };
}
