/** Compiles `src/` to `dist/`: `npm run build`. */
import { chmodSync, rmSync } from 'node:fs';
import ts from 'typescript';

const configPath = 'tsconfig.build.json';
const host: ts.ParseConfigFileHost = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail };
const config = ts.getParsedCommandLineOfConfigFile(configPath, undefined, host);
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
