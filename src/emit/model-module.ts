import type { Model } from '../registry-model.ts';
import type { EmitContext } from './emitter.ts';
import { known } from './json.ts';
import { type MainContent, type ModelOperation, mainRequest, mainResponse } from './model-operations.ts';
import { moduleRecord } from './model-record.ts';
import { operationShape, type ShapeStyle, shapeText } from './operation-shape.ts';
import { banner, literal, literalText } from './source-text.ts';

/** The JavaScript of a model: its record and its validators, and nothing of another model. */
export function modelModuleText(
  model: Model,
  operations: readonly ModelOperation[],
  { options, validators }: EmitContext,
): string {
  const imported = new Map<string, string>();
  const style: ShapeStyle = {
    modifier: '',
    separator: ',',
    value: literal,
    schema: (id) => {
      const stem = validators.stem(id);
      if (stem === undefined) return undefined;
      const name = imported.get(stem) ?? `validator${imported.size + 1}`;
      imported.set(stem, name);
      return name;
    },
  };
  const requests = deprecatedRequests(model, style);
  const shape = operations.map(({ label, operation }) => ({
    name: label,
    shape: operationShape(operation, { ...style, request: requests.schema }),
  }));
  const exported = [
    `\nexport const model = ${literalText(moduleRecord(model))};\n`,
    `\nexport const operations = ${shapeText(shape, style)};\n`,
    mainExport('request', mainRequest(operations), requests.schema),
    mainExport('response', mainResponse(operations), style.schema),
  ];
  const imports = [...imported].map(
    ([stem, name]) => `import { validator as ${name} } from '../validators/${stem}.js';\n`,
  );
  return [banner(options), ...imports, requests.text(), ...exported].join('');
}

type SchemaText = ShapeStyle['schema'];

/** The requests of a model that should not be used any more say so, each in a constant of its own. */
function deprecatedRequests(
  { id, aliases, status, replacement }: Model,
  { schema }: ShapeStyle,
): { readonly schema: SchemaText; readonly text: () => string } {
  if (status !== 'deprecated' && status !== 'retired') return { schema, text: () => '' };
  const notice = `${literal([id, ...aliases])}, ${literal(known({ status, replacement }))}`;
  const names = new Map<string, string>();
  return {
    schema: (node) => {
      const validator = schema(node);
      if (validator === undefined) return undefined;
      const name = names.get(validator) ?? `request${names.size + 1}`;
      names.set(validator, name);
      return name;
    },
    text: () => {
      const constants = [...names].map(
        ([validator, name]) => `const ${name} = /* @__PURE__ */ deprecate(${validator}, ${notice});\n`,
      );
      if (constants.length === 0) return '';
      return [`import { deprecate } from '../validators/runtime.js';\n\n`, ...constants].join('');
    },
  };
}

function mainExport(name: string, content: MainContent | undefined, schema: SchemaText): string {
  const validator = content && schema(content.schema);
  return validator === undefined ? '' : `\nexport const ${name} = ${validator};\n`;
}
