import type { Diagnostic, Severity, TextEdit } from '../diagnostic.ts';
import { groupBy } from '../text.ts';
import { defineFormat, type ReportedRule, type ReportOptions } from './report-format.ts';
import { repositoryUri } from './repository-path.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, for code scanning. */
export const sarif = defineFormat({
  name: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning',
  usesSources: true,
  format(diagnostics, options) {
    const rules = listRules(diagnostics, options);
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const driver = {
      name: 'docschema',
      ...(options.version !== undefined && { version: options.version, semanticVersion: options.version }),
      rules: rules.map(describeRule),
    };
    const run = {
      tool: { driver },
      columnKind: 'utf16CodeUnits',
      results: diagnostics.map((one) => describeResult(one, indexes.get(one.ruleId) ?? 0, options)),
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(log, undefined, 2)}\n`;
  },
});

/** The rules that found something; one that nothing is known of is its own description. */
function listRules(diagnostics: readonly Diagnostic[], { rules = [] }: ReportOptions): ReportedRule[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return [...groupBy(diagnostics, ({ ruleId }) => ruleId)].map(([id, [first]]) => {
    const severity = first?.severity ?? 'warning';
    const unknown = { id, severity, summary: id, why: id, help: id, url: first?.url ?? '' };
    return known.get(id) ?? unknown;
  });
}

function describeRule({ id, severity, summary, why, help, url }: ReportedRule) {
  return {
    id,
    name: id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: `${summary}. ${why}`, markdown: help },
    ...(/^https?:/.test(url) && { helpUri: url }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['documentation', id.slice(0, Math.max(0, id.indexOf('/'))) || id] },
  };
}

function describeResult(diagnostic: Diagnostic, ruleIndex: number, options: ReportOptions) {
  const { ruleId, severity, message, suggest, path, line, fingerprint, related, fix, pointer } = diagnostic;
  const lineHash = options.sources?.get(path)?.hashes.get(line) ?? `${fingerprint}:1`;
  const place = { physicalLocation: locate(diagnostic, options) };
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    message: { text: suggest === undefined ? message : `${message}. ${suggest}` },
    locations: [
      pointer === undefined ? place : { ...place, logicalLocations: [{ fullyQualifiedName: pointer }] },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        physicalLocation: locate(other, options),
        message: { text: other.message },
      })),
    }),
    partialFingerprints: { primaryLocationLineHash: lineHash, 'docschemaFinding/v1': fingerprint },
    ...(fix !== undefined && fix.length > 0 && { fixes: [describeFix(fix, options)] }),
  };
}

type Located = Pick<Diagnostic, 'path' | 'line' | 'column'> &
  Partial<Pick<Diagnostic, 'endLine' | 'endColumn'>>;

function locate({ path, line, column, endLine, endColumn }: Located, options: ReportOptions) {
  const end = endLine === undefined ? {} : { endLine, endColumn };
  return {
    artifactLocation: { uri: repositoryUri(path, options), uriBaseId: '%SRCROOT%' },
    region: { startLine: line, startColumn: column, ...end },
  };
}

function describeFix(edits: readonly TextEdit[], options: ReportOptions) {
  return {
    artifactChanges: [...groupBy(edits, ({ path }) => path)].map(([path, changes]) => ({
      artifactLocation: { uri: repositoryUri(path, options), uriBaseId: '%SRCROOT%' },
      replacements: changes.map(({ range: [start, end], text }) => ({
        deletedRegion: { charOffset: start, charLength: end - start },
        insertedContent: { text },
      })),
    })),
  };
}
