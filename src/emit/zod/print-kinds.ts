import { assertedFormats } from '../../formats.ts';
import type { Keywords } from '../compact/keywords.ts';
import { allKinds, type Kind, kindOf, typesOf } from '../compact/kinds.ts';
import { literal } from '../source-text.ts';
import { printArray } from './print-array.ts';
import { printObject } from './print-object.ts';
import { printNumber, printString } from './print-scalars.ts';
import { listedValues, printValues } from './print-values.ts';
import { anything, checked, list, nothing, nullable, type Printing, type ZodText } from './zod-text.ts';

/** The keywords that speak of values of one kind only. */
const kindKeywords: Readonly<Record<Kind, readonly string[]>> = {
  array: ['contains', 'items', 'maxItems', 'minItems', 'prefixItems', 'uniqueItems'],
  boolean: [],
  null: [],
  number: ['exclusiveMaximum', 'exclusiveMinimum', 'maximum', 'minimum', 'multipleOf'],
  object: [
    'additionalProperties',
    'dependentRequired',
    'dependentSchemas',
    'maxProperties',
    'minProperties',
    'patternProperties',
    'properties',
    'propertyNames',
    'required',
  ],
  string: ['format', 'maxLength', 'minLength', 'pattern'],
};

/** What a schema says by its type, its values and the keywords of their kinds; nothing where it says nothing by these. */
export function printKinds(keywords: Keywords, printing: Printing): ZodText | undefined {
  const values = listedValues(keywords);
  if (values !== undefined) {
    const kinds = [...new Set(values.map(kindOf))];
    return checked(printValues(values, printing), onlyChecks(keywords, kinds, printing));
  }
  const types = typesOf(keywords);
  if (types !== undefined) return printTypes(keywords, types, printing);
  const checks = onlyChecks(keywords, allKinds, printing);
  if (checks.length === 0) return undefined;
  return { ...checked(anything, checks), type: meantType(keywords, printing) };
}

/** Schemas without a type that describe members or items mean objects or lists, and are typed so. */
function meantType(keywords: Keywords, printing: Printing): string {
  const meant = (['object', 'array'] as const).filter((kind) =>
    describing[kind].some((keyword) => keywords[keyword] !== undefined),
  );
  const [kind] = meant;
  if (kind === undefined || meant.length > 1) return anything.type;
  return `z.ZodType<z.output<${printType(keywords, kind, printing).type}>>`;
}

const describing = {
  object: ['properties', 'required', 'additionalProperties', 'patternProperties'],
  array: ['items', 'prefixItems'],
} as const;

function printTypes(keywords: Keywords, types: readonly string[], printing: Printing): ZodText {
  const distinct = [...new Set(types)].filter((type) => type !== 'integer' || !types.includes('number'));
  const others = distinct.filter((type) => type !== 'null');
  const texts = others.map((type) => printType(keywords, type, printing));
  const [first = nothing] = texts;
  if (others.length === 0) return distinct.length === 0 ? nothing : printType(keywords, 'null', printing);
  const text = texts.length === 1 ? first : unionOf('z.union', 'z.ZodUnion', texts);
  return distinct.length === others.length ? text : nullable(text);
}

/** A union of schemas, by the name of its function and of its type. */
export function unionOf(name: string, type: string, texts: readonly ZodText[]): ZodText {
  return {
    code: `${name}(${list(texts.map(({ code }) => code))})`,
    type: `${type}<${list(
      texts.map((text) => text.type),
      'readonly [',
    )}>`,
  };
}

function printType(keywords: Keywords, type: string, printing: Printing): ZodText {
  if (type === 'string') return printString(keywords, printing);
  if (type === 'number' || type === 'integer') return printNumber(keywords, type === 'integer', printing);
  if (type === 'object') return printObject(keywords, printing);
  if (type === 'array') return printArray(keywords, printing);
  if (type === 'boolean') return { code: 'z.boolean()', type: 'z.ZodBoolean' };
  return type === 'null' ? { code: 'z.null()', type: 'z.ZodNull' } : nothing;
}

/** What is said of some kinds of values, where the schema does not say that they are of this kind. */
function onlyChecks(keywords: Keywords, kinds: readonly Kind[], printing: Printing): string[] {
  return kinds.flatMap((kind) => {
    if (!kindKeywords[kind].some((keyword) => asserts(keyword, keywords[keyword]))) return [];
    const { code } = printType(keywords, kind, printing);
    return [`${printing.helper('only')}(${literal(kind)}, ${code})`];
  });
}

function asserts(keyword: string, value: unknown): boolean {
  if (value === undefined) return false;
  return keyword !== 'format' || (typeof value === 'string' && assertedFormats.has(value));
}
