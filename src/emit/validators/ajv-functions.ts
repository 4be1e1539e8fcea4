import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AnyValidateFunction, SourceCode } from 'ajv/dist/types/index.js';
import formatsPlugin from 'ajv-formats';
import { assertedFormats } from '../../formats.ts';
import type { WrittenSchema } from '../inline-schema.ts';
import { formatHelper } from './formats.ts';
import { type Binding, type FunctionTemplate, functionTemplate } from './function-template.ts';

/** Ways of generating code that only some schemas need. */
export interface AjvVariant {
  /** Track what was evaluated, for `unevaluatedProperties` and `unevaluatedItems`. */
  readonly unevaluated: boolean;
  /** Look for own properties only, where a name is one that every object inherits. */
  readonly ownProperties: boolean;
}

/** One function per schema, from ajv; schemas name each other by `$ref`. */
export interface AjvFunctions {
  readonly add: (structure: string, schema: WrittenSchema) => void;
  /** The function of a schema that was added; absent where ajv cannot compile it or one that it reaches. */
  readonly template: (structure: string) => FunctionTemplate | undefined;
}

interface NamedEnvironment {
  readonly baseId: string;
}

/** A compiler in which each added schema becomes one function, whatever calls it. */
export function ajvFunctions({ unevaluated, ownProperties }: AjvVariant): AjvFunctions {
  const ajv = new Ajv2020({
    addUsedSchema: false,
    allErrors: true,
    code: { source: true, esm: true, optimize: false },
    inlineRefs: false,
    logger: false,
    messages: false,
    meta: false,
    ownProperties,
    strict: false,
    validateSchema: false,
  });
  // The plugin's default export is wrapped when CommonJS is imported from ESM.
  const addFormats = formatsPlugin as unknown as typeof formatsPlugin.default;
  addFormats(ajv, [...assertedFormats] as Parameters<typeof addFormats>[1]);
  ajv.opts.unevaluated = unevaluated;
  const templates = new Map<string, FunctionTemplate | undefined>();
  const template = (structure: string): FunctionTemplate | undefined => {
    if (templates.has(structure)) return templates.get(structure);
    const made = compile(ajv, structure);
    templates.set(structure, made);
    return made;
  };
  const added = new Set<string>();
  const add = (structure: string, schema: WrittenSchema) => {
    if (!added.has(structure)) ajv.addSchema(schema, structure);
    added.add(structure);
  };
  return { add, template };
}

function compile(ajv: Ajv2020, structure: string): FunctionTemplate | undefined {
  try {
    const source = ajv.getSchema(structure)?.source;
    const bindings = source && bindingsOf(source, structure);
    return bindings && functionTemplate(codeOf(source), bindings);
  } catch {
    return undefined;
  }
}

function codeOf({ validateName, validateCode, evaluated }: SourceCode): string {
  return evaluated ? `${validateCode}${validateName}.evaluated = ${evaluated};` : String(validateCode);
}

function bindingsOf(
  { validateName, scopeValues }: SourceCode,
  structure: string,
): Map<string, Binding> | undefined {
  const bindings = new Map<string, Binding>([[String(validateName), functionBinding(structure)]]);
  for (const names of Object.values(scopeValues)) {
    for (const name of names ?? []) {
      const { ref, code } = name.value ?? {};
      const binding = bindingOf(name.prefix, ref, String(code ?? ''));
      // A schema with code that nothing is known about has no validator rather than a broken one.
      if (!binding) return undefined;
      bindings.set(String(name), binding);
    }
  }
  return bindings;
}

function bindingOf(prefix: string, ref: unknown, code: string): Binding | undefined {
  if (prefix === 'schema') return { kind: 'schema', schema: ref };
  if (prefix === 'validate') {
    return functionBinding((ref as AnyValidateFunction).schemaEnv.baseId);
  }
  if (prefix === 'wrapper' || prefix === 'root') return functionBinding((ref as NamedEnvironment).baseId);
  if (/^(?:new RegExp\(|\/|Object\.prototype\.hasOwnProperty$)/.test(code))
    return { kind: 'declaration', declaration: { kind: 'constant', key: code } };
  const [, runtime] = /^require\("ajv\/dist\/runtime\/(equal|ucs2length)"\)\.default$/.exec(code) ?? [];
  if (runtime) return { kind: 'declaration', declaration: { kind: 'helper', key: runtime } };
  const [, dotted, quoted] = /fullFormats(?:\.(\w+)|\["([\w-]+)"\])$/.exec(code) ?? [];
  return formatBinding(dotted ?? quoted ?? '');
}

function formatBinding(format: string): Binding | undefined {
  const helper = formatHelper(format);
  return helper === undefined
    ? undefined
    : { kind: 'declaration', declaration: { kind: 'helper', key: helper } };
}

function functionBinding(structure: string): Binding {
  return { kind: 'declaration', declaration: { kind: 'function', key: structure } };
}
