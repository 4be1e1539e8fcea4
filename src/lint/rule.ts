import { type Preset, presets } from '../config.ts';
import type { Severity, TextEdit } from '../diagnostic.ts';
import type { LintInput } from '../lint-input.ts';
import type { Place, Span, SpecPlace } from '../place.ts';

/** One check of the pages or of the documents they link. */
export interface Rule {
  /** `family/wrong-state`: also its folder and file name; never changes once released. */
  readonly id: string;
  /** Unless the configuration says otherwise. */
  readonly severity: Severity;
  /** The smallest preset that turns it on; where absent, `minimal` for errors and `recommended` for all else. */
  readonly preset?: Preset;
  /** Whether findings may offer an edit that mends them without doubt. */
  readonly fixable?: true;
  readonly docs: RuleDocs;
  /** May wait for a library that it loads only where it is needed, never for the world outside. */
  readonly check: (input: LintInput) => Iterable<Finding> | Promise<Iterable<Finding>>;
}

/** Text of the rule's page in `docs/rules`. */
interface RuleDocs {
  /** What it reports, in a sentence without full stop. */
  readonly summary: string;
  /** What goes wrong for readers or tools, in sentences. */
  readonly why: string;
  readonly language: 'markdown' | 'json' | 'yaml' | 'text';
  readonly bad: string;
  readonly good: string;
}

/** What a rule found; the frame adds severity, fingerprint and the places inside documents. */
export interface Finding {
  readonly message: string;
  readonly at: FindingPlace;
  readonly related?: readonly { readonly message: string; readonly at: FindingPlace }[];
  readonly suggest?: string;
  readonly fix?: readonly TextEdit[];
  /** Instead of the rule's, where this one finding weighs otherwise; what the configuration sets comes first. */
  readonly severity?: Severity;
}

export type FindingPlace = Place | Span | SpecPlace;

/** A rule, as its file exports it. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** The presets that turn a rule on, the smallest first. */
export function presetsOf({ severity, preset }: Pick<Rule, 'severity' | 'preset'>): readonly Preset[] {
  const smallest = preset ?? (severity === 'error' ? 'minimal' : 'recommended');
  return presets.slice(presets.indexOf(smallest));
}
