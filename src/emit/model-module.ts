import type { Model } from '../registry-model.ts';
import { compareText } from '../text.ts';
import type { EmitContext } from './emitter.ts';
import { modelRecord } from './emitters/registry.ts';
import { type MainContent, type ModelOperation, mainRequest, mainResponse } from './model-operations.ts';
import { operationShape, type ShapeStyle, shape } from './operation-shape.ts';
import { banner, literal } from './source-text.ts';

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
      const name = imported.get(stem) ?? `validator${imported.size}`;
      imported.set(stem, name);
      return name;
    },
  };
  const shapes = operations.map(({ label, operation }) => [label, operationShape(operation, style)] as const);
  const exported = [
    `export const model = ${literal(modelRecord(model))};\n`,
    `export const operations = ${shape(shapes, style)};\n`,
    mainExport('request', mainRequest(operations), style),
    mainExport('response', mainResponse(operations), style),
  ];
  const imports = [...imported]
    .sort(([a], [b]) => compareText(a, b))
    .map(([stem, name]) => `import * as ${name} from '../validators/${stem}.js';\n`);
  return [banner(options), ...imports, ...exported].join('');
}

function mainExport(name: string, content: MainContent | undefined, style: ShapeStyle): string {
  const validator = content && style.schema(content.schema);
  return validator === undefined ? '' : `export const ${name} = ${validator};\n`;
}
