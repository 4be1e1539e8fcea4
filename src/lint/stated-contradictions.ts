import type { LintInput } from '../lint-input.ts';
import { shorten } from '../quote.ts';
import type { SchemaProblem } from '../schema-graph.ts';
import { unescapePointer } from '../schema-keywords.ts';
import { findPagePlace } from './page-places.ts';
import type { Finding, FindingPlace } from './rule.ts';
import { compareWitnesses } from './witnesses/compare-witnesses.ts';
import type { ProseContradiction } from './witnesses/contradict-prose.ts';
import { contradictPages } from './witnesses/prose-on-pages.ts';

/** Sentences that contradict a schema: in a document beside it, or on a page that links the document. */
export function findStatedContradictions(input: LintInput): readonly Finding[] {
  return [...findInDescriptions(input), ...findInWitnesses(input), ...findOnPages(input)];
}

/** Each place once, however many operations lead to it. */
function findInDescriptions({ pages, schemaProblems }: LintInput): readonly Finding[] {
  const problems = schemaProblems.filter(({ kind }) => kind === 'stated-contradicts');
  const distinct = new Map(problems.map((problem) => [`${problem.at.path}#${problem.at.pointer}`, problem]));
  return [...distinct.values()].map((problem) => describe(problem, pages));
}

/** Rows and fields of a page whose words contradict the document that the page links. */
function findInWitnesses({ pages, graph, witnesses = [] }: LintInput): readonly Finding[] {
  return witnesses.flatMap((pair) =>
    compareWitnesses(pair, graph).flatMap(({ prose, name, at, strongAt }): readonly Finding[] => {
      if (prose === undefined) return [];
      const other = pair.stronger.source === 'spec' ? strongAt : (findPagePlace(pages, strongAt) ?? strongAt);
      return [word(`\`${name}\``, prose, findPagePlace(pages, at) ?? at, other)];
    }),
  );
}

/** Prose next to a name, on pages that link an operation with a parameter of that name. */
function findOnPages(input: LintInput): readonly Finding[] {
  return contradictPages(input).map(({ stated, other, ...prose }) =>
    word(`\`${stated.name}\``, prose, stated.at, findPagePlace(input.pages, other) ?? other),
  );
}

function word(
  subject: string,
  { says, found, sentence }: ProseContradiction,
  at: FindingPlace,
  other: FindingPlace,
): Finding {
  return {
    message: `${subject}: the page says ${says}, and the schema ${found}: ${JSON.stringify(shorten(sentence))}`,
    at,
    related: [{ message: `The schema says ${found}`, at: other }],
  };
}

function describe({ at, found, expected, stated, other }: SchemaProblem, pages: LintInput['pages']): Finding {
  const name = nameOf(at.pointer);
  const subject = name === undefined ? 'The description' : `\`${name}\`: the description`;
  const place = (where: SchemaProblem['at']) => findPagePlace(pages, where) ?? where;
  return {
    message: `${subject} says ${stated}, and the schema ${expected}: ${found}`,
    at: place(at),
    ...(other === undefined
      ? {}
      : { related: [{ message: `The schema says ${expected}`, at: place(other) }] }),
  };
}

/** The property that a description belongs to, where it is one. */
function nameOf(pointer: string): string | undefined {
  const tokens = pointer.split('/').map(unescapePointer);
  return tokens.at(-3) === 'properties' ? tokens.at(-2) : undefined;
}
