import type { OutputFile } from '../../output-file.ts';
import type { Model } from '../../registry-model.ts';
import type { EmitContext } from '../emitter.ts';
import { modelComment, operationsComment, requestComment, responseComment } from '../model-comments.ts';
import { type MainContent, type ModelOperation, mainRequest, mainResponse } from '../model-operations.ts';
import { operationShape, type ShapeStyle, shapeText } from '../operation-shape.ts';
import { banner, docComment, literal } from '../source-text.ts';
import { createModelSchemas, type ModelSchemas } from './model-schemas.ts';

/** The entry of a model: the schemas of its operations. */
export function zodModelFiles(
  stem: string,
  model: Model,
  operations: readonly ModelOperation[],
  context: EmitContext,
): OutputFile[] {
  const schemas = createModelSchemas(context);
  const main = [
    { name: 'request', content: mainRequest(operations), comment: requestComment },
    { name: 'response', content: mainResponse(operations), comment: responseComment },
  ] as const;
  const code = [
    `\nexport const operations = ${shape(operations, codeStyle(schemas))};\n`,
    ...main.map(({ name, content }) => mainCode(name, content, schemas)),
  ];
  const types = [
    `\n${docComment(operationsComment(model))}`,
    `export declare const operations: ${shape(operations, typeStyle(schemas))};\n`,
    ...main.map(({ name, content, comment }) =>
      content === undefined ? '' : mainTypes(name, content, comment(model, content), schemas),
    ),
    // Without it, what is declared for this file alone would be exported too.
    '\nexport {};\n',
  ];
  const first = banner(context.options);
  return [
    { path: `${stem}.js`, text: [first, ...schemas.head('code'), ...code].join('') },
    {
      path: `${stem}.d.ts`,
      text: [first, docComment(modelComment(model)), ...schemas.head('types'), ...types].join(''),
    },
  ];
}

function codeStyle(schemas: ModelSchemas): ShapeStyle {
  return { modifier: '', separator: ',', value: literal, schema: (id) => schemas.use(id)?.code };
}

function typeStyle(schemas: ModelSchemas): ShapeStyle {
  return {
    modifier: 'readonly ',
    separator: ';',
    value: (text) => JSON.stringify(text),
    schema: (id) => schemas.use(id)?.type,
  };
}

function shape(operations: readonly ModelOperation[], style: ShapeStyle): string {
  return shapeText(
    operations.map(({ label, operation }) => ({ name: label, shape: operationShape(operation, style) })),
    style,
  );
}

function mainCode(name: string, content: MainContent | undefined, schemas: ModelSchemas): string {
  const text = content && schemas.use(content.schema);
  return text === undefined ? '' : `\nexport const ${name} = ${text.code};\n`;
}

function mainTypes(
  name: string,
  { schema }: MainContent,
  comment: readonly string[],
  schemas: ModelSchemas,
): string {
  const text = schemas.use(schema);
  if (text === undefined) return '';
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const said = docComment(comment);
  return [
    `\n${said}export declare const ${name}: ${text.type};\n`,
    `\n${said}export type ${type} = z.output<typeof ${name}>;\n`,
  ].join('');
}
