import type { SchemaNotes } from '../../src/page-document.ts';
import type { PageFacts } from '../../src/page-facts.ts';
import type { Span } from '../../src/place.ts';
import { escapePointer } from '../../src/schema-keywords.ts';

/** A parameter as a page's own documents give it. */
export interface FoundParameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Json;
  readonly notes: SchemaNotes;
  readonly required: boolean;
  readonly description?: string;
  readonly at?: Span;
}

export type Json = Readonly<Record<string, unknown>>;

/** Every parameter of every operation that a page describes. */
export function foundParameters({ documents }: PageFacts): readonly FoundParameter[] {
  return documents.flatMap(({ value, operations, places }) =>
    operations.flatMap(({ method, path }) => {
      const base = `/paths/${escapePointer(path)}/${method ?? 'x-docschema-unknown'}`;
      const operation = at(value, ['paths', path, method ?? 'x-docschema-unknown']);
      const listed = (operation.parameters as readonly Json[] | undefined) ?? [];
      const own = listed.map((parameter, index): FoundParameter => {
        const schema = (parameter.schema ?? {}) as Json;
        return {
          name: String(parameter.name),
          in: String(parameter.in),
          schema,
          notes: notesOf(schema),
          required: parameter.required === true,
          description: text(parameter.description) ?? text(schema.description),
          at: places[`${base}/parameters/${index}`],
        };
      });
      const contents = at(operation, ['requestBody', 'content']);
      const body = Object.entries(contents).flatMap(([mediaType, content]) => {
        const schema = at(content as Json, ['schema']);
        const missing = notesOf(schema).missing ?? [];
        const pointer = `${base}/requestBody/content/${escapePointer(mediaType)}/schema/properties`;
        return Object.entries((schema.properties ?? {}) as Record<string, Json>).map(
          ([name, property]): FoundParameter => ({
            name,
            in: 'body',
            schema: property,
            // What an object does not say of any of its properties, it says once.
            notes: missing.includes('required-unknown')
              ? withMissing(property, 'required-unknown')
              : notesOf(property),
            required: ((schema.required ?? []) as readonly string[]).includes(name),
            description: text(property.description),
            at: places[`${pointer}/${escapePointer(name)}`],
          }),
        );
      });
      return [...credentials(value, operation), ...own, ...body];
    }),
  );
}

/** API keys that travel in a header: parameters in all but name. */
function credentials(document: Json, operation: Json): readonly FoundParameter[] {
  const schemes = at(document, ['components', 'securitySchemes']) as Readonly<Record<string, Json>>;
  const used = ((operation.security ?? []) as readonly Json[]).flatMap((alternative) =>
    Object.keys(alternative),
  );
  return used.flatMap((key) => {
    const scheme = schemes[key];
    if (scheme?.type !== 'apiKey') return [];
    const { name, in: location, description } = scheme;
    const schema = { type: 'string' };
    return [
      {
        name: String(name),
        in: String(location),
        schema,
        notes: {},
        required: true,
        description: text(description),
      },
    ];
  });
}

function withMissing(schema: Json, part: 'required-unknown'): SchemaNotes {
  const notes = notesOf(schema);
  return { ...notes, missing: [...(notes.missing ?? []), part] };
}

function at(value: Json, path: readonly string[]): Json {
  return path.reduce<Json>((inner, key) => (inner[key] ?? {}) as Json, value);
}

function notesOf(schema: Json): SchemaNotes {
  return (schema['x-docschema'] ?? {}) as SchemaNotes;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
