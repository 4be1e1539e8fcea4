import type { CompileOptions } from '../../src/compile.ts';
import { compile } from '../../src/compile.ts';
import { defaultConfig } from '../../src/config.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { lint } from '../../src/lint/lint.ts';
import { type SeenPage, standIns, unwantedClaims } from './diagnostics.ts';
import { type ResolvedOperation, resolvedSource } from './resolved-source.ts';
import { textSource } from './text-source.ts';

/** What a founding page must and must not be told. */
export interface ExpectedDiagnostics extends ResolvedOperation {
  readonly seed: string;
  readonly diagnostics: readonly ExpectedDiagnostic[];
  /** Codes or claims, each followed by why. */
  readonly must_not_raise?: readonly string[];
}

interface ExpectedDiagnostic {
  readonly code: string;
  readonly severity: string;
  readonly message?: string;
}

/** One line of the table. */
export interface Verdict {
  readonly code: string;
  readonly word: 'raised' | 'read' | 'off' | 'silent' | 'SILENT' | 'UNMAPPED' | 'WRONG';
  readonly standsFor: string;
}

/** Words of the table that fail the command. */
export const failures: ReadonlySet<Verdict['word']> = new Set(['SILENT', 'UNMAPPED', 'WRONG']);

/** A founding page by itself, and, where a diagnostic asks for it, beside the document it links → a verdict for each diagnostic. */
export async function judgeDiagnostics(
  expected: ExpectedDiagnostics,
  text: string,
): Promise<readonly Verdict[]> {
  const { seed, diagnostics, must_not_raise: unwanted = [] } = expected;
  const alone = await look(textSource({ [seed]: text }, [seed]), {});
  const resolved = resolvedSource(expected, text);
  const linked = resolved && (await look(resolved.source, resolved.options));
  const silent = new Set(unwanted.map(codeOf));
  const verdicts = diagnostics.map((one) => {
    const seen = one.message?.startsWith('when the spec is resolved') && linked ? linked : alone;
    return judge(one, seen, silent);
  });
  return [...verdicts, ...unwanted.map((claim) => judgeUnwanted(claim, alone.findings))];
}

interface Seen extends SeenPage {
  readonly findings: readonly Diagnostic[];
}

async function look(source: ReturnType<typeof textSource>, options: Partial<CompileOptions>): Promise<Seen> {
  const compilation = await compile(source, { ...defaultConfig, ...options });
  const [page] = compilation.pages;
  if (page === undefined) throw new Error('The page was not read');
  const settings = { ...defaultConfig, preset: 'all' } as const;
  return { compilation, page, findings: await lint(compilation, { settings, locate: () => new Map() }) };
}

function judge({ code, severity }: ExpectedDiagnostic, seen: Seen, silent: ReadonlySet<string>): Verdict {
  const stand = Object.hasOwn(standIns, code) ? standIns[code] : undefined;
  if (silent.has(code)) return { code, word: 'silent', standsFor: 'it must not be raised' };
  if (stand === undefined) {
    return severity === 'off-by-default'
      ? { code, word: 'off', standsFor: 'off by default, and no rule of ours' }
      : { code, word: 'UNMAPPED', standsFor: 'nothing' };
  }
  if ('read' in stand) return { code, word: stand.holds(seen) ? 'read' : 'SILENT', standsFor: stand.read };
  const raised = stand.rules.filter((rule) => seen.findings.some(({ ruleId }) => ruleId === rule));
  if (raised.length > 0) return { code, word: 'raised', standsFor: raised.join(', ') };
  return {
    code,
    word: severity === 'off-by-default' ? 'off' : 'SILENT',
    standsFor: stand.rules.join(' or '),
  };
}

function judgeUnwanted(claim: string, findings: readonly Diagnostic[]): Verdict {
  const code = codeOf(claim);
  const stand = Object.hasOwn(standIns, code) ? standIns[code] : undefined;
  const other = unwantedClaims.find(({ begins }) => claim.startsWith(begins));
  const isUnwanted =
    stand !== undefined && 'rules' in stand
      ? ({ ruleId }: Diagnostic) => stand.rules.includes(ruleId)
      : other?.isMade;
  if (isUnwanted === undefined) return { code: claim, word: 'UNMAPPED', standsFor: 'nothing' };
  const made = findings.find(isUnwanted);
  return made === undefined
    ? { code: claim, word: 'silent', standsFor: 'must not be raised, and is not' }
    : { code: claim, word: 'WRONG', standsFor: `${made.ruleId}: ${made.message}` };
}

function codeOf(claim: string): string {
  return claim.split(' ', 1)[0] ?? '';
}
