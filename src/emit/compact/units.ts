import { closeExpression, unitOf, variablesOf } from './marks.ts';

/** Declarations that modules hold as they need them, each distinct text once. */
export interface Units {
  /** A constant; gives its open name. */
  readonly constant: (text: string) => string;
  /** The function of a value `v` with this body; gives its open name. */
  readonly body: (text: string) => string;
  /** The text of a declaration after `const <name>=`. */
  readonly text: (index: number) => string;
}

/** No declarations yet. */
export function createUnits(): Units {
  const indexes = new Map<string, number>();
  const texts: string[] = [];
  const constant = (text: string): string => {
    const index = indexes.get(text) ?? texts.push(text) - 1;
    indexes.set(text, index);
    return unitOf(index);
  };
  return {
    constant,
    body: (text) => constant(`v=>{${text}}`),
    text: (index) => texts[index] ?? '',
  };
}

/** An expression that tests a value → the text of a function of that value; what it reads into is a parameter that no caller gives. */
export function arrowOf(expression: string): string {
  const variables = variablesOf(expression);
  return `${variables.length === 0 ? 'v' : `(${['v', ...variables].join(',')})`}=>${closeExpression(expression)}`;
}

/**
 * An expression that tests a value → parameter and body of a function of that value. Engines compile conditions to jumps, and
 * expressions that are returned to values which are put together; and variables cost a call less than parameters do.
 */
export function functionOf(expression: string): string {
  const variables = variablesOf(expression);
  const declared = variables.length === 0 ? '' : `let ${variables.join(',')};`;
  const isCombined = /&&|\|\|/.test(expression);
  return `(v){${declared}return ${closeExpression(expression)}${isCombined ? '?!0:!1' : ''}}`;
}
