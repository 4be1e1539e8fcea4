import { collapse } from '../../tree.ts';
import type { ParameterLocation } from './described-operation.ts';

/** What the parameters below a heading or label are. */
export interface ParameterSection {
  readonly in: ParameterLocation;
  /** Where the label itself says it, as `Optional parameters` does. */
  readonly required?: boolean;
}

/** Labels, in lower case and without what stands in brackets, and where the parameters below them go. */
const sections: readonly (readonly [RegExp, ParameterLocation])[] = [
  [/^(?:request |http )?headers?(?: parameters| params)?$/, 'header'],
  [/^(?:url )?query(?: string)?(?: parameters?| params?)?$/, 'query'],
  [/^(?:url )?(?:path|route)(?: parameters?| params?| variables?)?$/, 'path'],
  [/^cookies?(?: parameters?)?$/, 'cookie'],
  [
    /^(?:(?:http |post |json )*(?:request )?body|(?:request )?payload)(?: parameters?| params?| fields?| schema)?$/,
    'body',
  ],
  [/^(?:form[ -]?data|form|multipart form)(?: parameters?| params?| fields?)?$/, 'form'],
  [
    /^(?:request |url |input |api )?(?:parameters?|params|arguments?|attributes|fields)$|^request$/,
    'unknown',
  ],
];

const answers = /\b(?:responses?|returns?|results?|outputs?|errors?|status|codes?)\b/i;

/** Whether a label is about what comes back. */
export function isAboutAnswers(label: string): boolean {
  return findSection(label) === undefined && answers.test(label);
}

const generic = /\b(?:requests?|responses?|returns?|examples?|errors?|status codes?)\b/i;

/** Whether a heading is about a part of an operation rather than the next thing. */
export function isGeneric(label: string): boolean {
  return findSection(label) !== undefined || generic.test(label);
}

/** The text of a heading, label or tab → the section it opens; absent where it is about something else. */
export function findSection(label: string): ParameterSection | undefined {
  const text = collapse(label.replace(/\([^()]*\)|[:*]/g, ' '))
    .toLowerCase()
    .replace(/ (?:and|with) default(?: value)?s$/, '');
  const [, need, rest = ''] = /^(?:(required|optional) )?(.*)$/s.exec(text) ?? [];
  const found = sections.find(([pattern]) => pattern.test(rest));
  if (found === undefined) return undefined;
  return need === undefined ? { in: found[1] } : { in: found[1], required: need === 'required' };
}
