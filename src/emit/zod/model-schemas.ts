import type { NodeId } from '../../schema-graph.ts';
import type { EmitContext } from '../emitter.ts';
import type { ZodText } from './zod-text.ts';

/** The schemas of one model while its entry is written. */
export interface ModelSchemas {
  /** How a schema is named or written; nothing where zod has no word for it and there is no validator either. */
  readonly use: (id: NodeId) => ZodText | undefined;
  /** What stands before the exports, known when all is used. */
  readonly head: (kind: 'code' | 'types') => readonly string[];
}

/** A longer schema is written once, under a name. */
const longestInline = 80;

/** Begins the entry of a model. */
export function createModelSchemas({ zod, validators }: EmitContext): ModelSchemas {
  const module = zod.module();
  const known = new Map<NodeId, ZodText | undefined>();
  const locals: (ZodText & { readonly name: string })[] = [];
  const imported: string[] = [];
  const print = (id: NodeId): ZodText | undefined => {
    if (zod.has(id)) return module.use(id);
    const stem = validators.stem(id);
    if (stem === undefined) return undefined;
    const name = `validator${imported.length + 1}`;
    imported.push(`import { validator as ${name} } from '../../validators/${stem}.js';\n`);
    return { code: `z.custom((value) => ${name}.is(value))`, type: 'z.ZodType<unknown>' };
  };
  const use = (id: NodeId): ZodText | undefined => {
    if (known.has(id)) return known.get(id);
    const text = print(id);
    const isShort = text === undefined || (isInline(text.code) && isInline(text.type));
    const used = isShort ? text : nameLocal(text, locals);
    known.set(id, used);
    return used;
  };
  const head = (kind: 'code' | 'types') => [
    module.imports(kind, '../'),
    ...(kind === 'code' ? imported : []),
    ...locals.map(({ name, code, type }) =>
      kind === 'code' ? `\nconst ${name} = ${code};\n` : `\ndeclare const ${name}: ${type};\n`,
    ),
  ];
  return { use, head };
}

function isInline(text: string): boolean {
  return text.length <= longestInline && !text.includes('\n');
}

function nameLocal(text: ZodText, locals: (ZodText & { readonly name: string })[]): ZodText {
  const name = `schema${locals.length + 1}`;
  locals.push({ ...text, name });
  return { code: name, type: `typeof ${name}` };
}
