import type { Diagnostic, Severity } from '../diagnostic.ts';
import { groupBy } from '../text.ts';
import { defineFormat, type ReportOptions } from './report-format.ts';
import { replaceHalves, repositoryPath } from './repository-path.ts';

/** JUnit XML: a suite per file, a case per finding; it failed where `lint` fails for it, so that the report and the exit code agree. */
export const junit = defineFormat({
  name: 'junit',
  summary: 'JUnit XML, a test per finding that fails from --fail-severity on',
  format(diagnostics, options) {
    const suites = [...groupBy(diagnostics, ({ path }) => path)].map(([path, findings]) =>
      formatSuite(repositoryPath(path, options), findings, options),
    );
    const total = writeAttributes({ name: 'docschema', ...countCases(diagnostics, options) });
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites${total}>`,
      // Without any case, servers say that the tests did not run.
      ...(suites.length > 0 ? suites : [emptySuite]),
      '</testsuites>',
      '',
    ].join('\n');
  },
});

const emptySuite = [
  '  <testsuite name="docschema" tests="1" failures="0" errors="0">',
  '    <testcase name="No findings" classname="docschema" time="0"/>',
  '  </testsuite>',
].join('\n');

const ranks: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

function fails({ severity }: Diagnostic, { failSeverity = 'info' }: ReportOptions): boolean {
  return ranks[severity] >= ranks[failSeverity];
}

function countCases(findings: readonly Diagnostic[], options: ReportOptions) {
  const failures = findings.filter((finding) => fails(finding, options)).length;
  return { tests: Math.max(1, findings.length), failures, errors: 0 };
}

function formatSuite(path: string, findings: readonly Diagnostic[], options: ReportOptions): string {
  return [
    `  <testsuite${writeAttributes({ name: path, ...countCases(findings, options) })}>`,
    ...findings.map((finding) => formatCase(path, finding, options)),
    '  </testsuite>',
  ].join('\n');
}

function formatCase(path: string, finding: Diagnostic, options: ReportOptions): string {
  const { ruleId, severity, message, line, column, related, suggest, url } = finding;
  const text = [
    `${path}:${line}:${column}`,
    ...related.map(
      (other) => `${other.message}: ${repositoryPath(other.path, options)}:${other.line}:${other.column}`,
    ),
    ...(suggest === undefined ? [] : [suggest]),
    url,
  ].join('\n');
  const name = `${ruleId} ${line}:${column}`;
  const isFailure = fails(finding, options);
  const body = isFailure ? text : `${severity}: ${message}\n${text}`;
  return [
    `    <testcase${writeAttributes({ name, classname: path, time: 0 })}>`,
    isFailure
      ? `      <failure${writeAttributes({ type: severity, message })}>${escapeXml(body)}</failure>`
      : `      <system-out>${escapeXml(body)}</system-out>`,
    '    </testcase>',
  ].join('\n');
}

function writeAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
};

/** Text of a page; what XML 1.0 cannot hold is shown as its number. */
function escapeXml(text: string): string {
  return replaceHalves(text)
    .replace(/[&<>"\t]/g, (character) => entities[character] ?? '')
    .replace(/[^\P{Cc}\n]|[\uFFFE\uFFFF]/gu, (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
