import { Ajv2020 } from 'ajv/dist/2020.js';
import { bundleSchema } from '../../../src/schema/bundle.ts';
import type { SchemaGraph } from '../../../src/schema-graph.ts';
import { addAssertedFormats, dialectOptions } from './dialect.ts';

/** Validators of the nodes of a graph, compiled when first asked for. */
export function createValidators(graph: SchemaGraph): (id: string, value: unknown) => boolean {
  const compiled = new Map<string, (value: unknown) => boolean>();
  return (id, value) => {
    const validate = compiled.get(id) ?? compileValidator(graph, id);
    compiled.set(id, validate);
    return validate(value);
  };
}

/** The validator of one node, compiled as strictly as the schemas promise to bear. */
export function compileValidator(graph: SchemaGraph, id: string): (value: unknown) => boolean {
  const ajv = addAssertedFormats(new Ajv2020(dialectOptions));
  // What ajv generates to track evaluated properties is broken for `not` within `anyOf`; no schema here needs it.
  ajv.opts.unevaluated = false;
  const validate = ajv.compile(bundleSchema(graph, id));
  return (value) => validate(value) === true;
}
