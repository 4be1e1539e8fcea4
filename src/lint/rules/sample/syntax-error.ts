import type { RequestSample } from '../../../page-facts.ts';
import { quote } from '../../../quote.ts';
import type { MissingText, SampleReading } from '../../../sample-request.ts';
import { cut, explainBody } from '../../broken-body-words.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A sample that its language cannot read. */
export const syntaxError = defineRule({
  id: 'sample/syntax-error',
  severity: 'warning',
  docs: {
    summary: 'A sample breaks off where its language cannot read on',
    why: 'Whoever copies the sample gets an error before any request is made, and what it sends is not checked. A body that is written as text is held to JSON where it is sent as JSON, on every page: comments in it, and bodies with slots, variables or an ellipsis, are not reported. Members without their braces, and code that leaves something out with an ellipsis, are not reported.',
    language: 'markdown',
    bad: [
      '```python',
      'requests.post("https://api.acme.example/v1/images", json={',
      '    "prompt": "A lighthouse"',
      '    "steps": 40,',
      '})',
      '```',
    ].join('\n'),
    good: [
      '```python',
      'requests.post("https://api.acme.example/v1/images", json={',
      '    "prompt": "A lighthouse",',
      '    "steps": 40,',
      '})',
      '```',
    ].join('\n'),
  },
  *check({ pages }) {
    for (const sample of pages.flatMap(({ samples }) => samples)) {
      for (const body of (sample.reading ?? sample).brokenBodies ?? []) {
        yield { ...explainBody(body), at: body.at };
      }
      const problem = sample.reading?.problem;
      if (problem?.kind !== 'syntax-error' || isScriptInShell(sample)) continue;
      yield { ...explain(sample, problem), at: problem.at };
    }
  },
});

/** A shell may be given a script in another language, which is then only a part of the sample. */
function isScriptInShell({ fenceLanguage, language }: RequestSample): boolean {
  return (
    language !== 'shell' && /^(?:ba|z)?sh$|^(?:shell|console|curl|powershell)$/i.test(fenceLanguage ?? '')
  );
}

const names: Readonly<Record<string, string>> = {
  javascript: 'JavaScript',
  json: 'JSON',
  json5: 'JSON',
  python: 'Python',
  shell: 'shell',
  typescript: 'TypeScript',
};

function explain(
  { language, text }: RequestSample,
  { index, missing }: NonNullable<SampleReading['problem']>,
): Omit<Finding, 'at'> {
  const name = Object.hasOwn(names, language) ? (names[language] ?? language) : language;
  const from = missing?.index ?? index;
  const shown = /\S[^\n]*/.exec(text.slice(from, from + 200))?.[0];
  if (shown === undefined) {
    const end = missing === undefined ? 'what closes it' : `${quote(missing.text)} at the end`;
    return { message: `The ${name} ends inside what it began, expected ${end}` };
  }
  const expected = missing === undefined ? `${name} that parses` : `${quote(missing.text)} first`;
  const message = `${quote(cut(shown))} does not continue the ${name} before it, expected ${expected}`;
  return { message, ...suggestMissing(text, from, missing) };
}

function suggestMissing(text: string, from: number, missing?: MissingText): Pick<Finding, 'suggest'> {
  if ((missing === undefined || missing.text === ',') && lacksComma(text, from)) {
    return { suggest: 'Put a comma at the end of the line before' };
  }
  return missing === undefined ? {} : { suggest: `Put ${quote(missing.text)} before it` };
}

/** A value ends on one line and the next starts on another, inside brackets. */
function lacksComma(text: string, index: number): boolean {
  const gap = /(\S)([^\S\n]*\n\s*)$/.exec(text.slice(Math.max(0, index - 500), index));
  const lineBefore = text.slice(0, index).trimEnd().split('\n').at(-1) ?? '';
  const endsValue = gap !== null && /["'`\w\])}]/.test(gap[1] ?? '') && !/[#]|\/\//.test(lineBefore);
  return endsValue && /^(?:["'`][^"'`\n]*["'`]\s*:|\w+\s*[:=][^=])/.test(text.slice(index, index + 200));
}
