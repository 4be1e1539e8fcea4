import { compareText } from '../../text.ts';
import { localData } from '../compact/module-text.ts';
import type { StructureWriter } from '../compact/structure-writer.ts';
import { formatHelpers } from './formats.ts';
import type { Declaration, FunctionTemplate } from './function-template.ts';
import { type Helper, helpers } from './helpers.ts';

/** Finds the template of a structure. */
export type TemplateOf = (structure: string) => FunctionTemplate | undefined;

/**
 * The module of a root: its function and those it reaches, named in the order in which they are reached, so that
 * the text follows from the structure of the root alone. The functions decide; issues are explained by the data.
 */
export function ajvModule(root: string, templateOf: TemplateOf, writer: StructureWriter): string | undefined {
  const functions = new Map([[root, 'f0']]);
  const constants = new Map<string, string>();
  const used = new Set(['cut', 'fail', 'isObject', 'join']);
  const nameOf = ({ kind, key }: Declaration): string => {
    if (kind === 'function') return nameIn(functions, key, 'f');
    if (kind === 'constant') return nameIn(constants, key, 'k');
    used.add(key);
    return key;
  };
  const bodies: string[] = [];
  // A map visits what is added while it is read.
  for (const structure of functions.keys()) {
    const template = templateOf(structure);
    if (!template) return undefined;
    bodies.push(fill(template, nameOf));
  }
  const data = localData(root, writer);
  return [
    `import { ${[...data.helpers, 'deep', 'make'].sort(compareText).join(', ')} } from './runtime.js';`,
    ...helperTexts(used),
    ...[...constants].map(([text, name]) => `const ${name} = ${text};`),
    ...bodies,
    data.text,
    'export const validator = /* @__PURE__ */ make(/* @__PURE__ */ deep((v) => f0(v, "")), s);\n',
  ].join('\n');
}

function nameIn(names: Map<string, string>, key: string, prefix: string): string {
  const name = names.get(key) ?? `${prefix}${names.size}`;
  names.set(key, name);
  return name;
}

function fill({ texts, references }: FunctionTemplate, nameOf: (declaration: Declaration) => string): string {
  const [first = '', ...rest] = texts;
  const parts = rest.map((text, index) => {
    const reference = references[index];
    return reference ? nameOf(reference) + text : text;
  });
  return first + parts.join('');
}

function helperTexts(names: Set<string>): string[] {
  const found: [string, Helper][] = [];
  for (const name of names) {
    const helper = helpers.get(name) ?? formatHelpers.get(name);
    if (!helper) continue;
    found.push([name, helper]);
    for (const other of helper.uses) names.add(other);
  }
  return found.sort(([a], [b]) => compareText(a, b)).map(([, { text }]) => text);
}
