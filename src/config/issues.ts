import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type EmitName, emitNeeds } from '../config.ts';
import { findNearNames, wordNearNames } from '../near-names.ts';
import { configSchema } from './schema.ts';
import type { JsonPath } from './tree.ts';

export interface ConfigIssue {
  readonly message: string;
  readonly at: JsonPath;
  /** The key is wrong, not its value. */
  readonly atKey: boolean;
}

/** A configuration as read → all that its schema, or the list of rules, does not allow. */
export function describeIssues(value: unknown, ruleIds?: readonly string[]): ConfigIssue[] {
  const validate = new Ajv2020({ allErrors: true, verbose: true, strict: true }).compile(configSchema);
  if (!validate(value)) return (validate.errors ?? []).map(describeError);
  return [
    ...describeEmit(value as { readonly emit?: readonly EmitName[] }),
    ...(ruleIds ? describeRules(value as ConfigRules, ruleIds) : []),
  ];
}

/** Parts of the package that are asked for without what they refer to. */
function describeEmit({ emit = [] }: { readonly emit?: readonly EmitName[] }): ConfigIssue[] {
  return emit.flatMap((name, index) => {
    const missing = (emitNeeds[name] ?? []).filter((other) => !emit.includes(other));
    if (missing.length === 0) return [];
    const others = missing.map((other) => `\`${other}\``).join(' and ');
    const at = ['emit', index];
    return [{ message: `\`emit\` names \`${name}\` without ${others}, which it needs`, at, atKey: false }];
  });
}

interface ConfigRules {
  readonly rules?: Readonly<Record<string, unknown>>;
  readonly overrides?: readonly { readonly rules: Readonly<Record<string, unknown>> }[];
}

function describeRules(
  { rules = {}, overrides = [] }: ConfigRules,
  ruleIds: readonly string[],
): ConfigIssue[] {
  const places: (readonly [JsonPath, Readonly<Record<string, unknown>>])[] = [
    [['rules'], rules],
    ...overrides.map((override, index) => [['overrides', index, 'rules'], override.rules] as const),
  ];
  return places.flatMap(([at, settings]) =>
    Object.keys(settings)
      .filter((ruleId) => !ruleIds.includes(ruleId))
      .map((ruleId) => ({
        message: `Unknown rule \`${shorten(ruleId)}\`${suggest(ruleId, ruleIds)}`,
        at: [...at, ruleId],
        atKey: true,
      })),
  );
}

function describeError(error: ErrorObject): ConfigIssue {
  const at = readPointer(error.instancePath);
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params.additionalProperty);
    const known = Object.keys(error.parentSchema?.properties ?? {});
    return {
      message: `Unknown key \`${shorten(key)}\`${suggest(key, known)}`,
      at: [...at, key],
      atKey: true,
    };
  }
  const name = at.length > 0 ? `\`${shorten(at.join('.'))}\`` : 'The configuration';
  const found = shorten(JSON.stringify(error.data) ?? 'nothing');
  const near = error.keyword === 'enum' ? suggest(String(error.data), error.schema as readonly string[]) : '';
  return { message: `${name} is \`${found}\`, expected ${wordExpected(error)}${near}`, at, atKey: false };
}

function wordExpected({ keyword, params, schema }: ErrorObject): string {
  if (keyword === 'type') return nouns[String(params.type)] ?? String(params.type);
  if (keyword === 'enum')
    return `one of ${(schema as readonly string[]).map((name) => `\`${name}\``).join(', ')}`;
  if (keyword === 'required') return `the key \`${params.missingProperty}\` in it`;
  if (keyword === 'minItems') return 'at least one entry';
  if (keyword === 'minLength') return 'a text that is not empty';
  if (keyword === 'maxLength') return `at most ${params.limit} characters`;
  return `a text matching \`${params.pattern}\``;
}

const nouns: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: '`true` or `false`',
  object: 'an object',
  string: 'a text',
};

function suggest(name: string, known: readonly string[]): string {
  return wordNearNames(findNearNames(name, known).slice(0, 1));
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function readPointer(pointer: string): (string | number)[] {
  const tokens = pointer.split('/').slice(1);
  return tokens.map((token) => {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    return /^\d+$/.test(name) ? Number(name) : name;
  });
}
