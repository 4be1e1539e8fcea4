import type { OperationSchemas, SchemaProblem } from '../schema-graph.ts';
import { escapePointer } from '../schema-keywords.ts';
import type { SpecDocument } from '../spec-document.ts';
import { compareText } from '../text.ts';
import { readRequest, readResponses } from './contents.ts';
import { findOperation, type OperationAbsent } from './find-operation.ts';
import type { GraphBuilder } from './graph-builder.ts';
import type { JsonObject } from './json-value.ts';
import { createOperationReading, gatherNotes } from './operation-reading.ts';
import { readParameters } from './parameters.ts';
import { isPublic, readSecurity, readServers } from './servers.ts';

/** An operation with its schemas in the graph, or why the document does not have it. */
export type CompiledOperation =
  | {
      readonly kind: 'compiled';
      readonly operation: OperationSchemas;
      /** Repairs in everything the operation reaches, sorted by pointer. */
      readonly problems: readonly SchemaProblem[];
    }
  | OperationAbsent;

/** One operation of an OpenAPI 3.0 or 3.1 document → schemas of the graph; `method` in lower case, `path` as written. */
export function compileOperation(
  document: SpecDocument,
  method: string,
  path: string,
  builder: GraphBuilder,
): CompiledOperation {
  if (document.value.swagger !== undefined && document.value.openapi === undefined) {
    return { kind: 'absent', reason: 'not-openapi' };
  }
  const found = findOperation(document, method, path);
  if (found.kind === 'absent') return found;
  const { pathItem, operation } = found;
  const reading = createOperationReading(document, builder);
  const atPath = `/paths/${escapePointer(path)}`;
  const pointer = `${atPath}/${method}`;
  const parameters = readParameters(reading, [
    { value: pathItem.parameters, pointer: `${atPath}/parameters` },
    { value: operation.parameters, pointer: `${pointer}/parameters` },
  ]);
  const request = readRequest(reading, operation, pointer);
  const responses = readResponses(reading, operation, pointer);
  const security = readSecurity(reading, operation);
  const { problems, jumps } = gatherNotes(reading);
  return {
    kind: 'compiled',
    operation: {
      method,
      path,
      ...describe(operation),
      deprecated: operation.deprecated === true,
      servers: readServers([operation, pathItem, document.value]),
      security,
      ...(isPublic(reading, operation) && { public: true as const }),
      parameters,
      ...(request ? { request } : {}),
      responses,
      at: { path: document.path, pointer },
      refs: Object.fromEntries(jumps.sort(([a], [b]) => compareText(a, b))),
    },
    problems: sortProblems(problems),
  };
}

function describe(operation: JsonObject): Pick<OperationSchemas, 'operationId' | 'summary' | 'description'> {
  const { operationId, summary, description } = operation;
  return {
    ...(typeof operationId === 'string' ? { operationId } : {}),
    ...(typeof summary === 'string' ? { summary } : {}),
    ...(typeof description === 'string' ? { description } : {}),
  };
}

/** By pointer and kind; what two directions or two uses of a schema both say is said once. */
function sortProblems(problems: readonly SchemaProblem[]): readonly SchemaProblem[] {
  const distinct = new Map(
    problems.map((problem) => [`${problem.at.pointer} ${problem.kind} ${problem.found}`, problem]),
  );
  return [...distinct].sort(([a], [b]) => compareText(a, b)).map(([, problem]) => problem);
}
