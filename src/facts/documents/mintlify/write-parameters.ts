import type { Notebook } from '../plain-operation/notebook.ts';
import { listPathParameters } from '../plain-operation/operation-target.ts';
import { growTree } from './field-tree.ts';
import type { JsonSchema } from './field-type.ts';
import type { PageRequest } from './find-requests.ts';
import type { SettledField } from './settle-locations.ts';
import { type SchemaWriting, saysRequired, withNotes, writeField } from './write-schema.ts';

/** Fields outside the body → parameter objects, those of the path that nothing describes behind them. */
export function writeParameters(
  settled: readonly SettledField[],
  request: PageRequest,
  pointer: string,
  notebook: Notebook,
): readonly JsonSchema[] {
  const own = new Map<string, SettledField>();
  for (const one of settled) {
    const key = `${one.location} ${one.field.name}`;
    if (one.location !== 'body' && !own.has(key)) own.set(key, one);
  }
  const written = [...own.values()].map((one, index): JsonSchema => {
    const at = `${pointer}/${index}`;
    const { field, location } = one;
    notebook.place(at, field.at);
    const { description, ...schema } = writeField(
      field,
      growTree(field.children),
      `${at}/schema`,
      writingOf([one], notebook),
    );
    const required = location === 'path' || (saysRequired(field) && !one.unsure);
    const name = location === 'path' ? field.name.replace(/^[:{<]|[}>]$/g, '') : field.name;
    return {
      name,
      in: location,
      ...(description === undefined ? {} : { description }),
      ...(required ? { required } : {}),
      schema,
    };
  });
  const named = new Set(
    written.flatMap(({ name, in: location }) => (location === 'path' ? String(name) : [])),
  );
  const others = listPathParameters(request.path).filter((name) => !named.has(name));
  return [...written, ...others.map(writeUndescribed)];
}

function writeUndescribed(name: string): JsonSchema {
  const schema = withNotes({}, ['type-unknown'], { inferred: { name: 'the path' } });
  return { name, in: 'path', required: true, schema };
}

/** How settled fields are written: what is not said of their place is noted in their schemas. */
export function writingOf(settled: readonly SettledField[], notebook: Notebook): SchemaWriting {
  const byField = new Map(settled.map((one) => [one.field, one]));
  return {
    notebook,
    notesOf: (field) => {
      const { inferredFrom, unsure } = byField.get(field) ?? {};
      return {
        ...(inferredFrom === undefined ? {} : { inferred: { in: inferredFrom } }),
        ...(unsure === true ? { missing: ['parameter-location'] } : {}),
      };
    },
    // What may be no part of the body cannot be demanded of it.
    isRequired: (field) => saysRequired(field) && byField.get(field)?.unsure !== true,
  };
}
