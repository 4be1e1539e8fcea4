import type { CallExpression, Expression, NewExpression } from 'acorn';
import { type Draft, type DraftObject, type Range, unknownDraft } from '../draft.ts';
import { joinUrl, readPairs } from '../payload.ts';
import { evaluateJavaScript, type JavaScriptSample, qualifiedName } from './evaluate.ts';
import { rangeOf } from './names.ts';

/** Calls that give what only other calls can use. */
const opening = new Set(['axios.create', 'http.request', 'https.request']);

/** Calls whose value is known. */
export function readCall(node: CallExpression, sample: JavaScriptSample, depth: number): Draft {
  const range = rangeOf(node);
  const name = qualifiedName(node.callee, sample) ?? '';
  const [first] = node.arguments;
  if (name === 'JSON.stringify' && first !== undefined) {
    return { kind: 'json', value: evaluateJavaScript(first, sample, depth), range };
  }
  if (opening.has(name)) {
    return { kind: 'instance', name, ...readGiven(node.arguments, sample, depth), range };
  }
  return readMethod(node, sample, depth);
}

/** `….toString()` leaves texts, forms and URLs what they are. */
function readMethod(node: CallExpression, sample: JavaScriptSample, depth: number): Draft {
  const { callee } = node;
  const range = rangeOf(node);
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return unknownDraft(range);
  if (callee.property.name !== 'toString') return unknownDraft(range);
  const value = evaluateJavaScript(callee.object, sample, depth);
  if (value.kind === 'instance' && value.name === 'URL') return value.arguments[0] ?? unknownDraft(range);
  return value.kind === 'fields' || value.kind === 'literal' ? value : unknownDraft(range);
}

interface Given {
  readonly arguments: readonly Draft[];
  /** The members of the last argument that is an object. */
  readonly named: DraftObject;
}

/** The arguments of a call, evaluated; where some are spread the rest is not known. */
export function readGiven(given: CallExpression['arguments'], sample: JavaScriptSample, depth = 0): Given {
  const spread = given.findIndex(({ type }) => type === 'SpreadElement');
  const plain = (spread < 0 ? given : given.slice(0, spread)) as Expression[];
  const values = plain.map((argument) => evaluateJavaScript(argument, sample, depth));
  const object = values.findLast((value): value is DraftObject => value.kind === 'object');
  const range = { from: given[0]?.start ?? 0, to: given.at(-1)?.end ?? 0 };
  return {
    arguments: values,
    named: object ?? { kind: 'object', members: [], open: given.length > 0, range },
  };
}

/** `new FormData()`, `new URLSearchParams(…)`, `new URL(…)`, or an instance of anything else. */
export function readNew(node: NewExpression, sample: JavaScriptSample, depth: number): Draft {
  const range = rangeOf(node);
  const name = qualifiedName(node.callee, sample) ?? '?';
  const given = readGiven(node.arguments, sample, depth);
  switch (name.split('.').at(-1)) {
    case 'FormData':
    case 'form-data':
      return { kind: 'fields', of: 'multipart', members: [], open: node.arguments.length > 0, range };
    case 'URLSearchParams':
      return readSearchParams(given.arguments[0], range);
    case 'URL': {
      const [url = unknownDraft(range), base] = given.arguments;
      const query: DraftObject = { kind: 'object', members: [], open: false, range };
      return { kind: 'instance', name: 'URL', arguments: [joinUrl(base, url)], named: query, range };
    }
    default:
      return { kind: 'instance', name, ...given, range };
  }
}

function readSearchParams(init: Draft | undefined, range: Range): Draft {
  const fields = { kind: 'fields', of: 'form', open: false, range } as const;
  if (init === undefined) return { ...fields, members: [] };
  if (init.kind === 'object') return { ...fields, members: init.members, open: init.open };
  if (init.kind === 'literal' && typeof init.value === 'string') {
    return { ...fields, members: readPairs(init.value, init.range) };
  }
  return { ...fields, members: [], open: true };
}
