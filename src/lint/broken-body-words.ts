import type { BrokenBody, JsonFault } from '../broken-body.ts';
import { quote } from '../quote.ts';
import type { Finding } from './rule.ts';

/** What keeps a body from being JSON, in words. */
export function explainBody({ fault, shown, startsLine }: BrokenBody): Omit<Finding, 'at'> {
  const is = quote(cut(shown));
  switch (fault.kind) {
    case 'unclosed':
      return {
        message: `The JSON ends inside what it began, expected ${quote(fault.closing)} at the end`,
        suggest: `Put ${quote(fault.closing)} at its end`,
      };
    case 'trailing-comma':
      return {
        message: `A comma before ${quote(fault.before)} is no JSON, expected none`,
        suggest: 'Remove the comma',
      };
    case 'sign':
      return {
        message: `${is} does not continue the JSON before it, expected ${wordSigns(fault)}`,
        ...suggestSign(fault, startsLine),
      };
    case 'unclosed-text':
      return {
        message: `${is} does not end on its line, expected ${quote('"')} at the end of the text, or ${quote('\\n')} for a line break in it`,
      };
    case 'escape':
      return {
        message: `${quote(shown.slice(0, 2))} is no escape of JSON, expected ${quote('\\\\')} for a backslash`,
      };
    case 'control-character':
      return { message: `A control character in a text is no JSON, expected its escape` };
    default:
      return {
        message: `${is} does not continue the JSON before it, expected ${wordExpected(fault.kind, shown)}`,
      };
  }
}

const words = { name: 'a name in double quotes', value: 'a value', end: 'its end' };

/** Constants of Python have other names. */
const constants: Readonly<Record<string, string>> = { True: 'true', False: 'false', None: 'null' };

function wordExpected(kind: keyof typeof words, shown: string): string {
  const [word = ''] = /^\w*/.exec(shown) ?? [];
  const constant = Object.hasOwn(constants, word) ? constants[word] : undefined;
  return kind === 'value' && constant !== undefined ? quote(constant) : words[kind];
}

type SignFault = Extract<JsonFault, { kind: 'sign' }>;

function wordSigns({ signs: [sign = '', other] }: SignFault): string {
  return other === undefined ? `${quote(sign)} first` : `${quote(sign)} or ${quote(other)}`;
}

function suggestSign(
  { signs: [sign = '', other] }: SignFault,
  startsLine: boolean,
): Pick<Finding, 'suggest'> {
  if (other !== undefined) return {};
  const isAbove = sign === ',' && startsLine;
  return { suggest: isAbove ? 'Put a comma at the end of the line before' : `Put ${quote(sign)} before it` };
}

/** The start of a line is enough to find the place. */
export function cut(line: string): string {
  return line.length > 60 ? `${line.slice(0, 60).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}
