import type { LocatedMember, LocatedValue } from '../../../located-value.ts';
import type { RequestSample } from '../../../page-facts.ts';
import { quote } from '../../../quote.ts';
import type { SampleRequest } from '../../../sample-request.ts';
import { groupBy } from '../../../text.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A request of a sample has one header twice. */
export const duplicateHeader = defineRule({
  id: 'sample/duplicate-header',
  severity: 'warning',
  docs: {
    summary: 'A request of a sample has one header twice',
    why: 'Header names do not mind letter case: one of the two is lost, or both are sent as one value that no server expects.',
    language: 'markdown',
    bad: [
      '```python',
      'headers = {"Content-Type": "application/json", "content-type": "application/json"}',
      'requests.post("https://api.acme.example/v1/chat", headers=headers, json={})',
      '```',
    ].join('\n'),
    good: [
      '```python',
      'headers = {"Content-Type": "application/json"}',
      'requests.post("https://api.acme.example/v1/chat", headers=headers, json={})',
      '```',
    ].join('\n'),
  },
  *check({ pages }) {
    for (const { samples } of pages) {
      for (const sample of samples) yield* findRepeats(sample);
    }
  },
});

/** Headers whose values may be spread over several. */
const lists = /^(?:accept(?:-.*)?|cache-control|cookie|forwarded|link|prefer|via|x-forwarded-.*)$/;

/** Requests may share their headers: each place once. */
function findRepeats({ reading }: RequestSample): Iterable<Finding> {
  const repeats = (reading?.requests ?? []).flatMap((request) =>
    groupHeaders(request).flatMap(([first, ...rest]) =>
      first === undefined ? [] : rest.map((repeat) => report(first, repeat, request)),
    ),
  );
  return new Map(repeats.map((finding) => [JSON.stringify(finding.at), finding])).values();
}

function groupHeaders({ headers }: SampleRequest): readonly (readonly LocatedMember[])[] {
  const groups = groupBy(headers.members, ({ name }) => name.trim().toLowerCase());
  return [...groups].flatMap(([name, members]) => {
    const values = new Set(members.map(({ value }) => textOf(value)));
    return lists.test(name) && values.size === members.length ? [] : [members];
  });
}

function report(
  first: LocatedMember,
  { name, nameAt, value }: LocatedMember,
  request: SampleRequest,
): Finding {
  const isSame = textOf(first.value) !== undefined && textOf(first.value) === textOf(value);
  const other = isSame ? 'with the same value' : 'with another value';
  return {
    message: `The header ${quote(name)} stands here a second time, ${other}, expected it once`,
    at: nameAt ?? request.at,
    related: [{ message: `${quote(first.name)} before`, at: first.nameAt ?? request.at }],
  };
}

function textOf(value: LocatedValue): string | undefined {
  return value.kind === 'literal' ? String(value.value) : undefined;
}
