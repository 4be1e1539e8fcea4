import type { Severity } from './diagnostic.ts';

/** What a rule is set to by the configuration. */
export type RuleSetting = Severity | 'off';

/** Named choices of rules, each holding the one before it. */
export const presets = ['minimal', 'recommended', 'all'] as const;

export type Preset = (typeof presets)[number];

/** Bounds that only sentences state: `note` keeps them beside the schema, `enforce` makes keywords of them. */
export const statedBoundsSettings = ['note', 'enforce'] as const;

export type StatedBoundsSetting = (typeof statedBoundsSettings)[number];

/** How validators of the emitted package are written: by docschema, or by ajv. */
export const validatorStyles = ['compact', 'ajv'] as const;

export type ValidatorStyle = (typeof validatorStyles)[number];

/** The parts of the emitted package that can be left out; its registry, package.json and README are always made. */
export const emitNames = [
  'schemas',
  'types',
  'validators',
  'models',
  'index',
  'openapi',
  'map',
  'llms',
  'zod',
] as const;

export type EmitName = (typeof emitNames)[number];

/** The parts that are made where nothing is said. */
export const defaultEmit: readonly EmitName[] = emitNames.filter((name) => name !== 'zod');

/** What a part refers to in others: it is of no use without them. */
export const emitNeeds: Readonly<Partial<Record<EmitName, readonly EmitName[]>>> = {
  index: ['models', 'types', 'validators'],
  llms: ['index'],
  map: ['schemas'],
  openapi: ['schemas'],
};

/** `docschema.config.json`, with every default filled in. */
export interface Config {
  /** Folder of the pages, relative to the configuration's folder. */
  readonly docs: string;
  /** Folder of the emitted package, relative to the configuration's folder. */
  readonly out: string;
  /** Patterns of the pages to read, relative to the docs folder. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Lower-case file name endings of pages, with the dot. */
  readonly extensions: readonly string[];
  /** Phrases that begin the sentence which makes a page a model page; compared without case and runs of space. */
  readonly modelStatement: readonly string[];
  /** Words by which pages speak of another address that may still be called; compared like `modelStatement`. */
  readonly legacyAddress: readonly string[];
  readonly specUrls: readonly SpecUrl[];
  /** Page or JSON file that lists all models, relative to the configuration's folder. */
  readonly catalogue?: string;
  /** Where the documentation of rules is read, if not in the installed package. */
  readonly rulesUrl?: string;
  readonly package: PackageConfig;
  /** Whether models of hidden pages are emitted too. */
  readonly includeHidden: boolean;
  /** Which parts of the package are made. */
  readonly emit: readonly EmitName[];
  readonly validators: ValidatorStyle;
  /** What becomes of bounds, defaults and values that only sentences state. */
  readonly statedBounds: StatedBoundsSetting;
  /** Which rules are on where `rules` does not say. */
  readonly preset: Preset;
  readonly rules: RuleSettings;
  readonly overrides: readonly RuleOverride[];
}

type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Links that start with `prefix` mean files below `path`, relative to the configuration's folder. */
interface SpecUrl {
  readonly prefix: string;
  readonly path: string;
}

/** Fields of the emitted `package.json`. */
interface PackageConfig {
  readonly name?: string;
  readonly version?: string;
  readonly description?: string;
  readonly license?: string;
}

/** Rule settings for the files that match a pattern, relative to the docs folder; later overrides win. */
interface RuleOverride {
  readonly files: readonly string[];
  readonly rules: RuleSettings;
}

/** What is wrong in a configuration file, and where. */
export interface ConfigProblem {
  readonly message: string;
  /** As given to `resolveConfig`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** The configuration of a project that has none. */
export const defaultConfig: Config = {
  docs: 'docs',
  out: 'out',
  include: [],
  exclude: [],
  extensions: ['.md', '.mdx', '.txt'],
  modelStatement: ['This documentation is valid for'],
  legacyAddress: [
    'legacy URL',
    'legacy endpoint',
    'legacy address',
    'legacy path',
    'old URL',
    'old endpoint',
    'old address',
    'old path',
    'previous URL',
    'previous endpoint',
    'previous address',
    'previous path',
  ],
  specUrls: [],
  package: {},
  includeHidden: false,
  emit: defaultEmit,
  validators: 'compact',
  statedBounds: 'note',
  preset: 'recommended',
  rules: {},
  overrides: [],
};
