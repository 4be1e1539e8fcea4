import * as z from 'zod';
import { o } from '../../compact/runtime/values.ts';

const hardName = '__proto__';

type Parse = z.ZodObject['_zod']['parse'];
type Result = Awaited<ReturnType<Parse>>;

const initialise: (inst: z.ZodObject, def: z.ZodObject['_zod']['def']) => void = z.ZodObject.init;

/**
 * An object of zod for which every name is an ordinary one: what all objects inherit is no member, and a member
 * `__proto__` is checked and kept.
 */
const ExactObject = z.core.$constructor<z.ZodObject>('ExactObject', (inst, def) => {
  initialise(inst, def);
  const parse = inst._zod.parse;
  let inherits: boolean | undefined;
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!o(input)) return parse(payload, ctx);
    inherits ??= Object.keys(def.shape).some((name) => name in {});
    if (inherits) payload.value = Object.assign(Object.create(null), input);
    const result = parse(payload, ctx);
    const finish = (made: Result) => checkHardName(inst, input, made, ctx);
    return result instanceof Promise ? result.then(finish) : finish(result);
  };
});

function checkHardName(
  { _zod: { def } }: z.ZodObject,
  input: Readonly<Record<string, unknown>>,
  made: Result,
  ctx: Parameters<Parse>[1],
): ReturnType<Parse> {
  const declared = Object.hasOwn(def.shape, hardName) ? def.shape[hardName] : undefined;
  if (!Object.hasOwn(input, hardName)) {
    if (declared !== undefined && declared._zod.optin === undefined) {
      made.issues.push({ code: 'invalid_type', expected: 'nonoptional', input: undefined, path: [hardName] });
    }
    return made;
  }
  const schema = declared ?? def.catchall;
  // zod itself reports a name that a closed object does not list.
  if (schema === undefined || (declared === undefined && schema._zod.def.type === 'never')) return made;
  const add = ({ issues, value }: Result): Result => {
    made.issues.push(...z.core.util.prefixIssues(hardName, issues));
    Object.defineProperty(made.value, hardName, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
    return made;
  };
  const result = schema._zod.run({ value: input[hardName], issues: [] }, ctx);
  return result instanceof Promise ? result.then(add) : add(result);
}

type Shape = Readonly<Record<string, z.ZodType>>;

/** An object that may have members which its shape does not name. */
export function looseObject(shape: Shape): z.ZodObject {
  return new ExactObject({ type: 'object', shape, catchall: z.unknown() });
}

/** An object without members which its shape does not name. */
export function strictObject(shape: Shape): z.ZodObject {
  return new ExactObject({ type: 'object', shape, catchall: z.never() });
}
