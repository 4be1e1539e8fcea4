import { defaultEmit, emitNames, presets, statedBoundsSettings, validatorStyles } from '../config.ts';

const ruleSettings = {
  type: 'object',
  description: 'Severity per rule, or `off`.',
  additionalProperties: { enum: ['error', 'warning', 'info', 'off'] },
} as const;

const patterns = { type: 'array', items: { type: 'string', minLength: 1, maxLength: 1000 } } as const;

/**
 * JSON Schema of the configuration; `docschema.config.schema.json` is written from it.
 */
export const configSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Configuration of docschema',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', description: 'This schema, for editors.' },
    docs: {
      type: 'string',
      minLength: 1,
      default: 'docs',
      description: 'Folder of the pages, relative to this file.',
    },
    out: {
      type: 'string',
      minLength: 1,
      default: 'out',
      description: 'Folder of the emitted package, relative to this file.',
    },
    include: {
      ...patterns,
      default: [],
      description: 'Pages to read, as patterns relative to the docs folder; all pages where empty.',
    },
    exclude: {
      ...patterns,
      default: [],
      description: 'Pages to leave out, as patterns relative to the docs folder.',
    },
    extensions: {
      type: 'array',
      minItems: 1,
      items: { type: 'string', pattern: '^\\.[^./\\\\]+$' },
      default: ['.md', '.mdx', '.txt'],
      description: 'File name endings of pages, with the dot.',
    },
    modelStatement: {
      type: 'array',
      minItems: 1,
      items: { type: 'string', pattern: '\\S' },
      default: ['This documentation is valid for'],
      description:
        'Phrases that begin the sentence listing the model ids of a page. They are literal; case and the amount of white space do not matter.',
    },
    legacyAddress: {
      type: 'array',
      items: { type: 'string', pattern: '\\S' },
      default: [
        'legacy URL',
        'legacy endpoint',
        'legacy address',
        'legacy path',
        'old URL',
        'old endpoint',
        'old address',
        'old path',
        'previous URL',
        'previous endpoint',
        'previous address',
        'previous path',
      ],
      description:
        'Phrases by which pages speak of another address that may still be called. A sample that calls one is a note on pages with such a sentence. They are literal; case and the amount of white space do not matter.',
    },
    specUrls: {
      type: 'array',
      default: [],
      description:
        'Which URLs mean files of this project. What follows `prefix` in a link is looked up below `path`.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['prefix', 'path'],
        properties: {
          prefix: {
            type: 'string',
            pattern: '^https?://',
            examples: ['https://raw.githubusercontent.com/acme/docs/refs/heads/main/'],
          },
          path: { type: 'string', description: 'Relative to this file; empty for its own folder.' },
        },
      },
    },
    catalogue: {
      type: 'string',
      minLength: 1,
      description:
        'The list of all models, relative to this file: a page whose tables have a column of model ids, or a JSON file that lists ids or objects with an `id`.',
      examples: ['docs/all-models.md', 'models.json'],
    },
    rulesUrl: {
      type: 'string',
      pattern: '^https?://',
      description:
        'Where the documentation of rules is read: `<rulesUrl>/<family>/<rule>.md`. Without it, reports name the file in the installed package.',
    },
    package: {
      type: 'object',
      description: 'Fields of the emitted package.json.',
      additionalProperties: false,
      properties: {
        name: {
          type: 'string',
          maxLength: 214,
          pattern: '^(@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*$',
        },
        version: { type: 'string', maxLength: 100, pattern: '^\\d+\\.\\d+\\.\\d+([-+][0-9A-Za-z.+-]+)?$' },
        description: { type: 'string' },
        license: { type: 'string', minLength: 1 },
      },
    },
    includeHidden: {
      type: 'boolean',
      default: false,
      description: 'Emit models, types and index entries of pages marked `hidden: true` too.',
    },
    emit: {
      type: 'array',
      items: { enum: emitNames },
      default: defaultEmit,
      description:
        'Which parts of the package are made, besides its registry, package.json and README. `index` needs `models`, `types` and `validators`; `llms` needs `index`; `map` and `openapi` need `schemas`. `models` without `types` or `validators` have none. `zod` is schemas of Zod 4, per model.',
    },
    validators: {
      enum: validatorStyles,
      default: 'compact',
      description:
        'Who writes the validators: `compact` is code that schemas share, `ajv` is ajv standalone code, larger and slower. What `compact` cannot check is left to ajv.',
    },
    statedBounds: {
      enum: statedBoundsSettings,
      default: 'note',
      description:
        'What becomes of bounds, defaults and values that only sentences state, such as "up to 4 images": `note` keeps them in `x-docschema`, `enforce` also makes keywords of them where the schema has none.',
    },
    preset: {
      enum: presets,
      default: 'recommended',
      description:
        'Which rules are on: `minimal` are those whose findings break a page, `all` are also those that are a matter of taste. What `rules` sets wins.',
    },
    rules: ruleSettings,
    overrides: {
      type: 'array',
      default: [],
      description: 'Rule settings for some files; later entries win.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['files', 'rules'],
        properties: {
          files: { ...patterns, minItems: 1, description: 'Patterns relative to the docs folder.' },
          rules: ruleSettings,
        },
      },
    },
  },
} as const;
