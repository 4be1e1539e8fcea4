import type { Model } from '../registry-model.ts';
import type { EmitContext } from './emitter.ts';
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
    mainExport('request', mainRequest(operations), style),
    mainExport('response', mainResponse(operations), style),
  ];
  const imports = [...imported].map(
    ([stem, name]) => `import { validator as ${name} } from '../validators/${stem}.js';\n`,
  );
  return [banner(options), ...imports, ...exported].join('');
}

function mainExport(name: string, content: MainContent | undefined, style: ShapeStyle): string {
  const validator = content && style.schema(content.schema);
  return validator === undefined ? '' : `\nexport const ${name} = ${validator};\n`;
}
