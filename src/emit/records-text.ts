import type { Model } from '../registry-model.ts';
import { moduleRecord } from './model-record.ts';
import { denseLiteral, propertyKey } from './source-text.ts';

/** Shorter texts are written where they stand. */
const shortest = 12;

/** Text of the records of models and of the names of operations; values that many of them hold are written once. */
export function recordsText(models: readonly Model[], names: ReadonlyMap<string, string>): string {
  const shared = sharedTexts();
  const records = models.map((model) => {
    const members = Object.entries(moduleRecord(model)).map(
      ([field, value]) => `${propertyKey(field)}:${fieldText(field, value, shared.text)}`,
    );
    return `{${members.join(',')}},\n`;
  });
  const keys = [...names].map(([key, name]) => `[${shared.text(key)},${denseLiteral(name)}],\n`);
  return [
    shared.declarations(),
    `export const models = [\n${records.join('')}];\n`,
    `export const operationNames = /* @__PURE__ */ new Map([\n${keys.join('')}]);\n`,
  ].join('');
}

type Share = (value: unknown) => string;

function fieldText(field: string, value: unknown, share: Share): string {
  if (field === 'operations' && Array.isArray(value)) return `[${value.map(share).join(',')}]`;
  if (field === 'alsoAt' && Array.isArray(value))
    return `[${value.map((at) => placeText(at, share)).join(',')}]`;
  if (field === 'at') return placeText(value, share);
  return ['page', 'inferred', 'description'].includes(field) ? share(value) : denseLiteral(value);
}

function placeText(place: unknown, share: Share): string {
  const members = Object.entries(place as Readonly<Record<string, unknown>>).map(
    ([field, value]) => `${field}:${share(value)}`,
  );
  return `{${members.join(',')}}`;
}

function sharedTexts(): { readonly text: Share; readonly declarations: () => string } {
  const names = new Map<string, string>();
  return {
    text: (value) => {
      const text = denseLiteral(value);
      if (text.length < shortest) return text;
      const name = names.get(text) ?? `v${names.size}`;
      names.set(text, name);
      return name;
    },
    declarations: () => [...names].map(([text, name]) => `const ${name} = ${text};\n`).join(''),
  };
}
