import type { MissingPart } from '../../../page-document.ts';
import type { DescribedOperation, DescribedParameter } from './described-operation.ts';
import type { Notebook } from './notebook.ts';
import { listPathParameters } from './operation-target.ts';
import { type JsonSchema, readParameter, withNotes } from './parameter-schema.ts';
import { mergeRepeated } from './parameter-tree.ts';

/** All parameters outside the body, those of the path first described by the path itself where nothing else does. */
export function writeParameters(
  operation: DescribedOperation,
  pointer: string,
  notebook: Notebook,
): readonly JsonSchema[] {
  const inPath = listPathParameters(operation.path);
  const described = mergeSame(
    operation.parameters.flatMap((parameter) => settle(parameter, inPath, operation)),
  );
  const named = new Set(
    described.filter(({ lies }) => lies === 'path').map(({ parameter }) => parameter.name),
  );
  const undescribed = inPath.filter((name) => !named.has(name));
  const written = described.map((settled, index) => writeOne(settled, `${pointer}/${index}`, notebook));
  return [...written, ...undescribed.map(writeUndescribed)];
}

interface Settled {
  readonly parameter: DescribedParameter;
  readonly lies: 'path' | 'query' | 'header' | 'cookie';
  /** Whether the page says so, and not only the path or the method. */
  readonly stated: boolean;
}

/** Where a parameter really goes; nothing for those of the body. */
function settle(
  parameter: DescribedParameter,
  inPath: readonly string[],
  { method }: DescribedOperation,
): readonly Settled[] {
  const { name, in: location } = parameter;
  if (location === 'body' || location === 'form') return [];
  if (location === 'path' || location === 'unknown') {
    const bare = name.replace(/^[:{<]|[}>]$/g, '');
    if (inPath.includes(bare))
      return [{ parameter: { ...parameter, name: bare }, lies: 'path', stated: true }];
    // Said to be in a path that does not have it: it must be elsewhere, and nobody knows where.
    if (location === 'path') return [{ parameter, lies: 'query', stated: false }];
    return hasBody(method) ? [] : [{ parameter, lies: 'query', stated: true }];
  }
  return [{ parameter, lies: location, stated: true }];
}

/** Whether requests of this method have a body as a rule. */
export function hasBody(method: string): boolean {
  return ['patch', 'post', 'put'].includes(method);
}

function mergeSame(settled: readonly Settled[]): readonly Settled[] {
  const merged = new Map<string, Settled>();
  for (const one of settled) {
    const key = `${one.lies} ${one.parameter.name}`;
    const earlier = merged.get(key);
    merged.set(
      key,
      earlier === undefined
        ? one
        : { ...earlier, parameter: mergeRepeated(earlier.parameter, one.parameter) },
    );
  }
  return [...merged.values()];
}

function writeOne({ parameter, lies, stated }: Settled, pointer: string, notebook: Notebook): JsonSchema {
  notebook.place(pointer, parameter.at);
  const { schema, missing, unknown, required } = readParameter(parameter);
  notebook.noteUnknown(unknown, parameter);
  const lost: MissingPart[] = stated ? [] : ['parameter-location'];
  if (required === undefined && lies !== 'path') lost.push('required-unknown');
  const demanded = lies === 'path' || (required === true && stated);
  return {
    name: parameter.name,
    in: lies,
    ...(parameter.description === undefined ? {} : { description: parameter.description }),
    ...(demanded ? { required: true } : {}),
    schema: withNotes(schema, [...missing, ...lost]),
  };
}

function writeUndescribed(name: string): JsonSchema {
  return { name, in: 'path', required: true, schema: withNotes({}, ['type-unknown'], { name: 'the path' }) };
}
