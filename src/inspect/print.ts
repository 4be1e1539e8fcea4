import { createColors } from 'picocolors';
import { joinPath } from '../paths.ts';
import type { Place } from '../place.ts';
import type {
  InspectedCode,
  InspectedOperation,
  InspectedPage,
  InspectedResponse,
  Inspection,
} from './inspection.ts';

export interface PrintOptions {
  readonly colors: boolean;
  /** The docs folder from where the reader stands. */
  readonly folder: string;
}

type Paint = ReturnType<typeof createColors> & {
  /** A path that a terminal can open from where the reader stands. */
  readonly place: (path: string) => string;
};

/** One printed line: what, and where it was read. */
interface Line {
  readonly text: string;
  readonly at?: Place;
  readonly note?: string;
}

/** An inspection → text for people: a block per page, each fact with `file:line`. */
export function printInspection({ model, pages }: Inspection, { colors, folder }: PrintOptions): string {
  const paint: Paint = {
    ...createColors(colors),
    place: (path) => (folder === '.' ? path : joinPath(folder, path)),
  };
  const heading = model === undefined ? [] : [printModel(model, paint)];
  return `${[...heading, ...pages.map((page) => printPage(page, paint))].join('\n\n')}\n`;
}

function printModel(model: NonNullable<Inspection['model']>, paint: Paint): string {
  const fields = [
    'name',
    'developer',
    'category',
    'status',
    'aliasOf',
    'replacement',
    'playground',
    'module',
  ] as const;
  const lines = fields.flatMap((field): Line[] => {
    const from = model.inferred[field];
    return model[field] === undefined
      ? []
      : [{ text: `${field.padEnd(12)}${model[field]}`, note: from && `from ${from}` }];
  });
  const aliases =
    model.aliases.length > 0 ? [{ text: `${'aliases'.padEnd(12)}${model.aliases.join(', ')}` }] : [];
  return section(paint.bold(model.id), [...lines, ...aliases], paint);
}

function printPage(page: InspectedPage, paint: Paint): string {
  const facts: Line[] = [
    { text: `${page.kind} page, ${wordFormat(page)}${page.hidden ? ', hidden' : ''}` },
    ...(page.title === undefined
      ? []
      : [{ text: `title ${JSON.stringify(page.title.value)}`, at: page.title.at }]),
    ...(page.statement === undefined ? [] : [{ text: 'model statement', at: page.statement }]),
    ...page.playgrounds.map(({ url, at }) => ({ text: `playground ${url}`, at })),
    ...page.deprecations.map(({ text, at }) => ({ text: `deprecated: ${text}`, at })),
  ];
  const blocks = [
    section(paint.bold(paint.place(page.path)), facts, paint),
    section('  ids', page.ids.map(printId), paint),
    ...page.operations.map((operation) => printOperation(operation, paint)),
    section('  schemas', page.schemas.map(printSchema), paint),
    section('  samples', page.samples.map(printCode), paint),
    section('  responses', page.responses.map(printResponse), paint),
    section(
      '  problems',
      page.problems.map(({ kind, at }) => ({ text: kind, at })),
      paint,
    ),
  ];
  return blocks.filter((block) => block !== '').join('\n');
}

/** `gitbook-markdown (a GitBook tag in line 3)`. */
function wordFormat({ format, formatVariant, formatReason }: InspectedPage): string {
  const name = formatVariant === undefined ? format : `${format} ${formatVariant}`;
  return formatReason === undefined ? name : `${name} (${formatReason})`;
}

function printId({ id, at, aliasOf, inferredFrom }: InspectedPage['ids'][number]): Line {
  return { text: aliasOf === undefined ? id : `${id} → ${aliasOf}`, at, note: inferredFrom };
}

function printSchema({ name, type, at, document, unresolved }: InspectedPage['schemas'][number]): Line {
  if (unresolved !== undefined) return { text: name, at, note: `unresolved: ${unresolved}` };
  return { text: `${name}  ${type ?? ''}`.trimEnd(), ...(document && { at: document }) };
}

function printCode({ language, tab, lines, at }: InspectedCode): Line {
  return {
    text: `${language}, ${lines} ${lines === 1 ? 'line' : 'lines'}${tab === undefined ? '' : `, tab ${JSON.stringify(tab)}`}`,
    at,
  };
}

function printResponse(response: InspectedResponse): Line {
  const { notation, documents = 0 } = response;
  const line = printCode(response);
  if (notation === undefined) return line;
  const count = documents > 1 ? ` (${documents} documents)` : '';
  return { ...line, text: `${line.text}, ${notation}${count}` };
}

function printOperation(operation: InspectedOperation, paint: Paint): string {
  const { unresolved } = operation;
  const found: Line[] = [
    { text: operation.source === undefined ? 'linked' : 'described', at: operation.at },
    ...(operation.document === undefined || operation.source !== undefined
      ? []
      : [{ text: 'document', at: operation.document }]),
  ];
  const candidate = unresolved?.candidate === undefined ? '' : `, perhaps ${unresolved.candidate}`;
  const lost: Line[] =
    unresolved === undefined
      ? []
      : [{ text: `unresolved: ${unresolved.reason}${candidate}`, note: unresolved.link }];
  const width = Math.max(0, ...operation.parameters.map(({ name }) => name.length)) + 1;
  const parameters = operation.parameters.map(
    ({ name, in: location, type, required, default: value, at }) => ({
      text: `${`${name}${required ? '*' : ''}`.padEnd(width)} ${location === 'body' ? '' : `${location} `}${type}${value === undefined ? '' : ` = ${JSON.stringify(value)}`}`,
      at,
    }),
  );
  const responses = operation.responses.map(({ status, mediaTypes }) => ({
    text: `${status} ${mediaTypes.join(', ') || 'no content'}`,
  }));
  const title = paint.bold(`${operation.method.toUpperCase()} ${operation.path}`.trim());
  return section(`  ${title}`, [...found, ...lost, ...parameters, ...responses], paint);
}

/** Lines below a title, places aligned where lines are short enough; nothing where there are no lines. */
function section(title: string, lines: readonly Line[], paint: Paint): string {
  if (lines.length === 0) return '';
  const width = Math.min(70, Math.max(...lines.map(({ text }) => text.length)));
  const printed = lines.map(({ text, at, note }) => {
    const place = at === undefined ? '' : `  ${paint.dim(`${paint.place(at.path)}:${at.line}`)}`;
    const remark = note === undefined ? '' : `  ${paint.dim(`(${note})`)}`;
    return `    ${at === undefined ? text : text.padEnd(width)}${place}${remark}`;
  });
  return [title, ...printed].join('\n');
}
