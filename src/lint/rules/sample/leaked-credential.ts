import type { CodeSample, PageFacts, RequestSample } from '../../../page-facts.ts';
import {
  type Credential,
  credentialOfHeader,
  findKnownCredentials,
  findNamedCredentials,
} from '../../credentials.ts';
import { placeInCode } from '../../credentials-place.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A sample or a captured answer shows a credential that works, or did. */
export const leakedCredential = defineRule({
  id: 'sample/leaked-credential',
  severity: 'error',
  docs: {
    summary: 'A sample or a captured answer shows a credential where a placeholder belongs',
    why: 'Whoever reads the page can use it, and its owner pays. Known kinds of keys and tokens are found anywhere in code; in headers and beside names of keys, so is text that only a machine writes. The finding never shows all of it.',
    language: 'markdown',
    bad: [
      '```shell',
      'curl https://api.acme.example/v1/models -H "Authorization: Bearer 7f3Kq9ZtW2mXv8LrB4nD6sHc"',
      '```',
    ].join('\n'),
    good: [
      '```shell',
      'curl https://api.acme.example/v1/models -H "Authorization: Bearer <YOUR_API_KEY>"',
      '```',
    ].join('\n'),
  },
  async check({ pages }) {
    return (await Promise.all(pages.map(findOnPage))).flat();
  },
});

async function findOnPage({ samples, responses }: PageFacts): Promise<readonly Finding[]> {
  const found = await Promise.all([
    ...samples.map(async (sample) =>
      report(sample, [...(await findKnownCredentials(sample.text)), ...findInRequests(sample)]),
    ),
    ...responses.map(async (response) => report(response, await findKnownCredentials(response.text))),
  ]);
  return found.flat();
}

function findInRequests({ text, reading }: RequestSample): readonly Credential[] {
  const inHeaders = (reading?.requests ?? [])
    .flatMap(({ headers }) => headers.members)
    .flatMap(({ name, value }): readonly Credential[] => {
      const literal = value.kind === 'literal' ? String(value.value) : '';
      const credential = credentialOfHeader(name, literal);
      const from = credential === undefined ? -1 : text.indexOf(credential);
      return credential === undefined || from < 0 ? [] : [{ from, to: from + credential.length }];
    });
  return [...findNamedCredentials(text), ...inHeaders];
}

/** One finding per credential, by the reader that knows most of it. */
function report(code: CodeSample, credentials: readonly Credential[]): readonly Finding[] {
  const distinct = credentials.filter(
    (one, index) => !credentials.slice(0, index).some((other) => one.from < other.to && other.from < one.to),
  );
  return distinct.map(({ from, to, kind }) => ({
    message: `A credential stands here: ${mask(code.text.slice(from, to))}${kind === undefined ? '' : `, of the kind \`${kind}\``}; expected a placeholder`,
    at: placeInCode(code, from),
    suggest: 'Revoke it, then write a placeholder such as `<YOUR_API_KEY>`',
  }));
}

function mask(credential: string): string {
  return `\`${credential.slice(0, 4).replace(/[\s`]/g, ' ').trim()}…\` (${credential.length} characters)`;
}
