import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ValidateFunction } from 'ajv';
import { emitContext } from '../../src/emit/emit-package.ts';
import { parseSpec } from '../../src/parser/spec.ts';
import type { NodeId, OperationSchemas } from '../../src/schema-graph.ts';
import { isSpecFailure } from '../../src/spec-document.ts';
import { groupBy } from '../../src/text.ts';
import { drawVerdicts, type Verdicts } from '../../test/support/interpreter/verdicts.ts';
import { createAjv } from './ajv.ts';
import type { Check, CorpusRun } from './check.ts';
import { emitOptions } from './compile-files.ts';

/** Says whether a value is accepted. */
type Accepts = (value: unknown) => boolean;

/**
 * Generated and mutated payloads for every resolved operation: what the test-only interpreter says of the source schema
 * must be what the emitted schema (read by ajv from the written files) and the emitted validator say.
 */
export const checkFidelity: Check = async (run) => {
  const emitted = await loadEmitted(run);
  // What a page only describes has no source schema to be held against.
  const ofDocuments = [...run.compilation.operations.values()].filter(
    ({ at }) => !run.source.pages.includes(at.path),
  );
  const operations = [...groupBy(ofDocuments, ({ at }) => at.path)];
  const each = Math.ceil(run.verdicts / ofDocuments.length);
  const total = { drawn: 0, accepted: 0 };
  const notes: string[] = [];
  let skipped = 0;
  for (const [index, [path, ofDocument]] of operations.entries()) {
    const file = await run.source.readText(path);
    const document = file.kind === 'text' ? parseSpec(path, file.text) : undefined;
    if (document === undefined || isSpecFailure(document)) throw new Error(`${path} is gone`);
    for (const operation of ofDocument) {
      // A repair changes on purpose what a document says; those documents are listed under the findings.
      if (isRepaired(operation, run)) {
        skipped += 1;
        continue;
      }
      const verdicts = drawVerdicts(document.value, operation, each, index, (judged, instance) => {
        const says = {
          schema: emitted.schema(judged.schema)(instance),
          validator: emitted.validator(judged.schema)(instance),
        };
        if (says.schema !== says.validator)
          notes.push(`${path} ${judged.key}: schema ${says.schema}, validator ${says.validator}`);
        return says.schema;
      });
      total.drawn += verdicts.drawn;
      total.accepted += verdicts.accepted;
      notes.push(...describe(path, verdicts));
    }
  }
  return [
    {
      check: 'fidelity: source against schema and validator',
      result: `${notes.length} disagreements in ${total.drawn} verdicts (${total.accepted} accepted), ${skipped} repaired operations left out`,
      passed: notes.length === 0 && total.drawn >= run.verdicts * 0.95,
      notes: notes.slice(0, 20),
    },
  ];
};

function isRepaired({ at, request, responses }: OperationSchemas, { compilation }: CorpusRun): boolean {
  const contents = [request, ...Object.values(responses)].flatMap((body) =>
    Object.values(body?.content ?? {}),
  );
  return (
    contents.some(({ complete }) => !complete) &&
    compilation.schemaProblems.some((problem) => problem.at.path === at.path)
  );
}

function describe(path: string, { disagreements }: Verdicts): readonly string[] {
  return disagreements.map(
    ({ key, accepted, instance }) =>
      `${path} ${key}: the source ${accepted ? 'accepts' : 'rejects'} ${JSON.stringify(instance).slice(0, 300)}`,
  );
}

/** The written schemas under ajv and the written validators, by node id, loaded when first asked for. */
async function loadEmitted({ compilation, files, out }: CorpusRun) {
  const context = await emitContext({ ...compilation, options: emitOptions });
  const ajv = createAjv();
  for (const { path, text } of files) {
    if (path.startsWith('schemas/'))
      ajv.addSchema(JSON.parse(text) as object, `https://docschema.invalid/${path}`);
  }
  const modules = new Map<string, { is: Accepts }>();
  for (const { path } of files.filter((file) => /^validators\/.*\.js$/.test(file.path))) {
    const module = (await import(pathToFileURL(join(out, path)).href)) as { validator?: { is: Accepts } };
    if (module.validator !== undefined) modules.set(path, module.validator);
  }
  const compiled = new Map<NodeId, ValidateFunction>();
  return {
    schema: (id: NodeId): Accepts => {
      const uri = `https://docschema.invalid/${context.schemas.path(id)}`;
      const validate = compiled.get(id) ?? ajv.getSchema(uri);
      if (validate === undefined) throw new Error(`${uri} is not emitted`);
      compiled.set(id, validate as ValidateFunction);
      return (value) => validate(value) === true;
    },
    validator: (id: NodeId): Accepts => {
      const module = modules.get(`validators/${context.validators.stem(id)}.js`);
      if (module === undefined) throw new Error(`No validator of ${id}`);
      return module.is;
    },
  };
}
