import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { reports } from '../../src/report/index.ts';
import { hashLines } from '../../src/report/line-hash.ts';
import type { ReportOptions } from '../../src/report/report-format.ts';
import { excerptSource } from '../../src/report/source-excerpt.ts';
import { findings } from './findings.ts';
import { readXml, type XmlElement } from './read-xml.ts';

const options: ReportOptions = {
  colors: false,
  repositoryFolder: 'docs',
  version: '1.2.3',
  rules: [
    {
      id: 'spec/unresolved',
      severity: 'error',
      summary: 'A link names no operation',
      why: 'Readers see an empty block.',
      help: '# spec/unresolved',
      url: 'https://docs.example/rules/spec/unresolved.md',
    },
  ],
};
const format = (name: string, of = findings, more: Partial<ReportOptions> = {}) =>
  reports.get(name)?.format(of, { ...options, ...more }) ?? '';

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);

describe('sarif', () => {
  const schemaPath = join(import.meta.dirname, '../fixtures/report/sarif-2.1.0.schema.json');
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(schemaPath, 'utf8'));
  const validate = ajv.compile(schema);

  it('validates against the schema of SARIF 2.1.0', () => {
    for (const of of [findings, []]) {
      validate(JSON.parse(format('sarif', of)));
      expect(validate.errors).toBeNull();
    }
    validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] });
    expect(validate.errors).not.toBeNull();
  });

  it('gives paths from the top of the repository, as URIs', () => {
    const [run] = JSON.parse(format('sarif')).runs;
    const [place] = run.results[0].locations;
    expect(place.physicalLocation.artifactLocation).toEqual({
      uri: 'docs/text/Aurora%20Lite%20(1).md',
      uriBaseId: '%SRCROOT%',
    });
    expect(run.results[1].relatedLocations[0].physicalLocation.artifactLocation.uri).toBe(
      'docs/other/100%25.md',
    );
    expect(
      JSON.parse(format('sarif', findings, { repositoryFolder: '' })).runs[0].results[2].locations[0],
    ).toMatchObject({
      physicalLocation: { artifactLocation: { uri: 'specs/sky.json' } },
      logicalLocations: [{ fullyQualifiedName: '/paths/~1v1~1skies/post' }],
    });
  });

  it('brings the help of each rule that found something', () => {
    const [run] = JSON.parse(format('sarif')).runs;
    const { rules } = run.tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(findings.map(({ ruleId }) => ruleId));
    expect(rules[0]).toMatchObject({
      shortDescription: { text: 'A link names no operation' },
      help: { markdown: '# spec/unresolved' },
      helpUri: 'https://docs.example/rules/spec/unresolved.md',
      defaultConfiguration: { level: 'error' },
    });
    expect(
      run.results.map((one: { ruleIndex: number; level: string }) => [one.ruleIndex, one.level]),
    ).toEqual([
      [0, 'error'],
      [1, 'warning'],
      [2, 'note'],
    ]);
  });

  it('tells lines apart by their content where the source is at hand', () => {
    const text = `${'\n'.repeat(11)}{% openapi %}\n`;
    const sources = new Map([['text/Aurora Lite (1).md', excerptSource(text, new Set([12]))]]);
    const [run] = JSON.parse(format('sarif', findings, { sources })).runs;
    expect(run.results[0].partialFingerprints).toEqual({
      primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{1,16}:1$/),
      'docschemaFinding/v1': 'a1',
    });
    expect(run.results[2].partialFingerprints.primaryLocationLineHash).toBe('c3:1');
  });
});

describe('the hash of a line', () => {
  const all = new Set(Array.from({ length: 20 }, (_, index) => index + 1));
  const hashes = (text: string) => [...hashLines(text, all).values()];

  it('is the one that GitHub computes', () => {
    expect(hashes('')).toEqual(['c129715d7a2bc9a3:1']);
    expect(hashes(' a\nb\n  \t\tc\n d')).toEqual([
      '271789c17abda88f:1',
      '54703d4cd895b18:1',
      '180aee12dab6264:1',
      'a23a3dc5e078b07b:1',
    ]);
    expect(hashes('Lorem ipsum dolor sit amet.\n'.repeat(10)).slice(5, 8)).toEqual([
      'a7f2ff13bc495cf2:6',
      'a7f2ff1481e87703:1',
      'a9cf91f7bbf1862b:1',
    ]);
  });

  it('does not depend on line ends or on what stands above', () => {
    const text = 'one\ntwo\nthree\n';
    expect(hashes(text.replaceAll('\n', '\r\n'))).toEqual(hashes(text));
    expect(hashes(`zero\n${text}`).slice(1)).toEqual(hashes(text));
  });
});

describe('gitlab', () => {
  // What GitLab documents of a Code Quality report; it publishes no schema.
  const validate = ajv.compile({
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      properties: {
        description: { type: 'string', minLength: 1 },
        check_name: { type: 'string', minLength: 1 },
        fingerprint: { type: 'string', minLength: 1 },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: {
            path: { type: 'string', pattern: '^[^./]' },
            lines: {
              type: 'object',
              required: ['begin'],
              properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
            },
          },
        },
      },
    },
  });

  it('is what GitLab reads', () => {
    for (const of of [findings, []]) {
      validate(JSON.parse(format('gitlab', of)));
      expect(validate.errors).toBeNull();
    }
    expect(JSON.parse(format('gitlab'))[2]).toMatchObject({
      check_name: 'spec/invalid-type',
      severity: 'info',
      location: { path: 'docs/specs/sky.json', lines: { begin: 12, end: 14 } },
    });
  });
});

/** Of the schema that Jenkins publishes for JUnit reports: attributes (required ones first), and children. */
const junitSchema: Readonly<Record<string, { required: string[]; optional: string[]; children: string[] }>> =
  {
    testsuites: {
      required: [],
      optional: ['name', 'time', 'tests', 'failures', 'errors', 'disabled'],
      children: ['testsuite'],
    },
    testsuite: {
      required: ['name', 'tests'],
      optional: [
        'failures',
        'errors',
        'time',
        'disabled',
        'skipped',
        'timestamp',
        'hostname',
        'id',
        'package',
      ],
      children: ['testcase'],
    },
    testcase: {
      required: ['name'],
      optional: ['assertions', 'time', 'classname', 'status'],
      children: ['failure', 'system-out'],
    },
    failure: { required: [], optional: ['type', 'message'], children: [] },
    'system-out': { required: [], optional: [], children: [] },
  };

function checkJunit({ name, attributes, children, text }: XmlElement): void {
  const schema = junitSchema[name];
  expect(schema, name).toBeDefined();
  const names = Object.keys(attributes);
  expect(names).toEqual(expect.arrayContaining(schema?.required ?? []));
  expect([...(schema?.required ?? []), ...(schema?.optional ?? [])]).toEqual(expect.arrayContaining(names));
  if (name !== 'failure' && name !== 'system-out') expect(text.trim()).toBe('');
  for (const child of children) {
    expect(schema?.children).toContain(child.name);
    checkJunit(child);
  }
}

describe('junit', () => {
  it('is well-formed and has the elements of the schema', () => {
    for (const of of [findings, []]) checkJunit(readXml(format('junit', of)));
  });

  it('keeps text as it is, but for what XML cannot hold', () => {
    const failures = readXml(format('junit')).children.flatMap(({ children }) =>
      children.flatMap((one) => one.children),
    );
    expect(failures.map(({ attributes }) => attributes.message)).toEqual([
      findings[0]?.message,
      expect.stringContaining('::1|<script>` is on 2 pages,\\u000d\n::error::'),
      '`stars` is `"a\\u0007mount"\uFFFD & <b>`, expected a type',
    ]);
    expect(failures[1]?.text).toContain('Also listed here: docs/other/100%.md:4:2');
  });

  it('fails from the threshold of the exit code on, and says what is below it', () => {
    const tree = readXml(format('junit', findings, { failSeverity: 'error' }));
    checkJunit(tree);
    expect(tree.attributes).toMatchObject({ tests: '3', failures: '1' });
    const cases = tree.children.flatMap(({ children }) => children.flatMap((one) => one.children));
    expect(cases.map(({ name }) => name)).toEqual(['failure', 'system-out', 'system-out']);
    expect(cases[2]?.text).toContain('info: `stars` is');
    const warned = readXml(format('junit', findings, { failSeverity: 'warning' }));
    expect(warned.attributes).toMatchObject({ tests: '3', failures: '2' });
  });

  it('counts, and has a case where nothing was found', () => {
    const { attributes, children } = readXml(format('junit'));
    expect(attributes).toMatchObject({ tests: '3', failures: '3' });
    expect(children.map((suite) => suite.attributes.tests)).toEqual(['2', '1']);
    expect(readXml(format('junit', [])).children[0]?.children).toHaveLength(1);
  });
});

it.each(['sarif', 'gitlab', 'junit', 'github', 'markdown'])('%s prints the same as ever', async (name) => {
  const text = format(name);
  await expect(text).toMatchFileSnapshot(
    join(import.meta.dirname, `../fixtures/report/expected.${name}.txt`),
  );
});
