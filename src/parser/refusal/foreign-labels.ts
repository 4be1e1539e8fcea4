import type { JudgedText } from './judged-text.ts';

/** How other languages than English say below a field's type that it must be given. */
const requiredWords: readonly (readonly [language: string, word: RegExp])[] = [
  ['German', /^(?:erforderlich|pflichtfeld)$/i],
  ['Spanish', /^(?:requerido|obligatorio)$/i],
  ['French', /^(?:requis|obligatoire)$/i],
  ['Italian', /^(?:richiesto|obbligatorio)$/i],
  ['Portuguese', /^(?:obrigatório|necessário)$/i],
  ['Dutch', /^(?:vereist|verplicht)$/i],
  ['Russian', /^обязательн(?:о|ый|ое)$/i],
  ['Japanese', /^必須$/],
  ['Korean', /^필수$/],
  ['Chinese', /^(?:必填|必需|必须|必須)$/],
];

const typeLine = /^(?:string|number|integer|boolean|object|file|any|enum)(?:<[\w-]+>|\[\])*$/;

/** The language of the labels of a page that shows name, type and mark of each field on lines of their own, where it is not English. */
export function findForeignLabels({ written }: JudgedText): string | undefined {
  const marks = written.filter((_, index) => typeLine.test(written[index - 1]?.text ?? ''));
  if (marks.some(({ text }) => /^required$/i.test(text))) return undefined;
  for (const [language, word] of requiredWords) {
    if (marks.filter(({ text }) => word.test(text)).length > 1) return `a page whose labels are ${language}`;
  }
  return undefined;
}
