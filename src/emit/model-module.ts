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
  const shape = operations.map(({ label, operation }) => ({
    name: label,
    shape: operationShape(operation, style),
  }));
  const exported = [
    `\nexport const model = ${literalText(moduleRecord(model))};\n`,
    `\nexport const operations = ${shapeText(shape, style)};\n`,
    mainExport('request', mainRequest(operations), deprecating(model, style)),
    mainExport('response', mainResponse(operations), style),
  ];
  const imports = [...imported].map(
    ([stem, name]) => `import { validator as ${name} } from '../validators/${stem}.js';\n`,
  );
  const runtime = exported.some((text) => text.includes(deprecate)) ? runtimeImport : '';
  return [banner(options), ...imports, runtime, ...exported].join('');
}

const deprecate = '/* @__PURE__ */ deprecate(';
const runtimeImport = `import { deprecate } from '../validators/runtime.js';\n`;

/** The main request of a model that should not be used any more says so. */
function deprecating({ id, aliases, status, replacement }: Model, style: ShapeStyle): ShapeStyle {
  if (status !== 'deprecated' && status !== 'retired') return style;
  const notice = literal(known({ status, replacement }));
  return {
    ...style,
    schema: (schema) => {
      const validator = style.schema(schema);
      return validator && `${deprecate}${validator}, ${literal([id, ...aliases])}, ${notice})`;
    },
  };
}

function mainExport(name: string, content: MainContent | undefined, style: ShapeStyle): string {
  const validator = content && style.schema(content.schema);
  return validator === undefined ? '' : `\nexport const ${name} = ${validator};\n`;
}
