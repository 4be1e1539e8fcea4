import { keywordTable } from './keyword-table.ts';
import { type Reading, repair } from './reading.ts';
import { setEntry, valueEntry } from './vertex.ts';

const exclusiveOf: Readonly<Record<string, string>> = {
  maximum: 'exclusiveMaximum',
  minimum: 'exclusiveMinimum',
};

/** `minimum` or `maximum`; beside `exclusiveMinimum: true`, as 3.0 has it, the bound itself is excluded. */
export function readBound(reading: Reading, value: unknown, name: string): void {
  if (!isNumber(value)) {
    repair(reading, 'invalid-keyword', name, { found: value, expected: 'a number', lost: true });
    return;
  }
  const exclusive = exclusiveOf[name];
  const excluded = exclusive !== undefined && reading.source[exclusive] === true;
  setEntry(reading.entries, valueEntry(excluded ? exclusive : name, value));
}

/** `exclusiveMinimum` or `exclusiveMaximum`: a number is the bound, a boolean is read with the bound it speaks of. */
export function readExclusive(reading: Reading, value: unknown, name: string): void {
  if (isNumber(value)) {
    setEntry(reading.entries, valueEntry(name, value));
    return;
  }
  const isFlag = typeof value === 'boolean';
  if (isFlag && !reading.conversion.modern) return;
  repair(reading, 'invalid-keyword', name, { found: value, expected: 'a number', lost: !isFlag });
}

function isNumber(value: unknown): boolean {
  return keywordTable.get('minimum')?.accepts(value) === true;
}
