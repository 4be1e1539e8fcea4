import { subject, temporary, unitOf } from './marks.ts';

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

/** An expression that tests a value → the text of a function of that value. */
export function arrowOf(expression: string): string {
  return `${expression.includes(temporary) ? '(v,t)' : 'v'}=>${closeExpression(expression)}`;
}

/** The parameters of a function with this expression; what it reads into is one that no caller gives. */
export function parametersOf(expression: string): string {
  return expression.includes(temporary) ? '(v,t)' : '(v)';
}

/** An expression with the names that a function gives to what it tests and to what it reads. */
export function closeExpression(expression: string): string {
  return expression.replaceAll(subject, 'v').replaceAll(temporary, 't');
}
