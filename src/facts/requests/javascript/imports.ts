import type { ImportDeclaration, ObjectPattern, VariableDeclarator } from 'acorn';

type Imports = Map<string, string>;

function moduleName(source: unknown): string {
  return typeof source === 'string' ? source.replace(/^node:/, '') : '';
}

/** `import name, { other } from "module"`: names → what they import, with the name of the module. */
export function readImport({ specifiers, source }: ImportDeclaration, imports: Imports): void {
  const module = moduleName(source.value);
  for (const specifier of specifiers) {
    const { local } = specifier;
    if (specifier.type !== 'ImportSpecifier') imports.set(local.name, module);
    else {
      const { imported } = specifier;
      const name = imported.type === 'Identifier' ? imported.name : imported.value;
      imports.set(local.name, `${module}.${name}`);
    }
  }
}

/** `const name = require("module")`, and the same with names of the module; false for anything else. */
export function readRequire({ id, init }: VariableDeclarator, imports: Imports): boolean {
  const call = init?.type === 'MemberExpression' ? init.object : init;
  if (call?.type !== 'CallExpression') return false;
  if (call.callee.type !== 'Identifier' || call.callee.name !== 'require') return false;
  const [argument] = call.arguments;
  const module = moduleName(argument?.type === 'Literal' ? argument.value : undefined);
  if (id.type === 'Identifier') imports.set(id.name, module);
  if (id.type === 'ObjectPattern') readNames(id, module, imports);
  return true;
}

function readNames({ properties }: ObjectPattern, module: string, imports: Imports): void {
  for (const property of properties) {
    if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
    if (property.value.type === 'Identifier') {
      imports.set(property.value.name, `${module}.${property.key.name}`);
    }
  }
}
