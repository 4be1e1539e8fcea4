import type { NodeId } from '../../schema-graph.ts';
import { compareText } from '../../text.ts';
import { fillMarks, helper } from './marks.ts';
import type { StructureWriter } from './structure-writer.ts';
import { functionOf } from './units.ts';

/** A module, and the structures whose modules it imports. */
interface CompactModule {
  readonly text: string;
  readonly imports: readonly NodeId[];
}

/**
 * The module of a structure: `f` tests a value, `s` gives the data, and a root has a validator of both. Names are given
 * in the order in which they are reached.
 */
export function compactModule(
  id: NodeId,
  writer: StructureWriter,
  stemOf: (structure: NodeId) => string,
  isRoot: boolean,
): CompactModule {
  const names = moduleNames(id, writer);
  const test = names.fill(functionOf(writer.expression(id)));
  const functions = `export function f${test}\nexport function s(){return ${names.fill(writer.schema(id))}}\n`;
  const validator = isRoot
    ? `export const validator = ${names.fill(validatorText(writer.isDeep(id)))};\n`
    : '';
  const imports = [...names.structures].map(
    ([structure, index]) => `import { f as f${index}, s as s${index} } from './${stemOf(structure)}.js';\n`,
  );
  const helpers = [...names.helpers].sort(compareText).join(', ');
  const runtime = helpers === '' ? '' : `import { ${helpers} } from './runtime.js';\n`;
  const text = `${runtime}${imports.join('')}${names.declarations()}${functions}${validator}`;
  return { text, imports: [...names.structures.keys()] };
}

/** The data of a structure with all that it leads to, as the function `s`, for a module that imports the runtime alone. */
export function localData(
  id: NodeId,
  writer: StructureWriter,
): { readonly text: string; readonly helpers: readonly string[] } {
  const names = moduleNames(id, writer);
  const lines = [`function s(){return ${names.fill(writer.schema(id))}}\n`];
  // A map visits what is added while it is read.
  for (const [structure, index] of names.structures)
    lines.push(`function s${index}(){return ${names.fill(writer.schema(structure))}}\n`);
  return { text: `${names.declarations()}${lines.join('')}`, helpers: [...names.helpers] };
}

function validatorText(isDeep: boolean): string {
  const test = isDeep ? `/* @__PURE__ */ ${helper('deep')}(f)` : 'f';
  return `/* @__PURE__ */ ${helper('make')}(${test}, s)`;
}

interface ModuleNames {
  readonly fill: (text: string) => string;
  readonly helpers: ReadonlySet<string>;
  readonly structures: ReadonlyMap<NodeId, number>;
  /** Everything declared so far; declarations stand before what uses them. */
  readonly declarations: () => string;
}

function moduleNames(own: NodeId, { units }: StructureWriter): ModuleNames {
  const helpers = new Set<string>();
  const structures = new Map<NodeId, number>();
  const declared = new Map<string, string>();
  const lines: string[] = [];
  const numberOf = (key: string): string => {
    if (key === own) return '';
    const index = structures.get(key) ?? structures.size;
    structures.set(key, index);
    return String(index);
  };
  const fill = (text: string): string =>
    fillMarks(text, ({ kind, key }) => {
      if (kind === 'test') return `f${numberOf(key)}`;
      if (kind === 'data') return `s${numberOf(key)}`;
      if (kind === 'unit') return declare(key);
      helpers.add(key);
      return key;
    });
  const declare = (key: string): string => {
    const known = declared.get(key);
    if (known !== undefined) return known;
    const text = fill(units.text(Number(key)));
    const name = `c${declared.size}`;
    declared.set(key, name);
    lines.push(`${name}=${text}`);
    return name;
  };
  return {
    fill,
    helpers,
    structures,
    declarations: () => (lines.length === 0 ? '' : `const ${lines.join(',\n')};\n`),
  };
}
