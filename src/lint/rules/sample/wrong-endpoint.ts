import type { AllowedAddress } from '../../../page-facts.ts';
import { quote } from '../../../quote.ts';
import type { Operation } from '../../../registry-model.ts';
import { findAllowed } from '../../allowed-address.ts';
import {
  listStrayRequests,
  relateDeclared,
  type StrayRequest,
  takesModelOf,
  urlOfOperation,
} from '../../endpoints.ts';
import { defineRule, type Finding } from '../../rule.ts';
import type { UnlinkedOperation } from '../../unlinked-operations.ts';

/** A sample calls a URL that is no operation of its page. */
export const wrongEndpoint = defineRule({
  id: 'sample/wrong-endpoint',
  severity: 'warning',
  docs: {
    summary: 'A sample calls, on a server of the page, a URL that is no operation of the page',
    why: 'The sample and the schema of the page speak of different requests: one of the two is outdated, and whoever copies the sample is not told what the page says. Steps before or after the call of the page, such as an upload, are not reported where another page or the document of the page has them. Where a sentence of the page allows the address, by naming it or by words such as "legacy URL" (`legacyAddress` in the configuration), the finding is a note.',
    language: 'markdown',
    bad: [
      '{% openapi src="images.json" path="/v2/images" method="post" %}',
      '',
      '```python',
      'requests.post("https://api.acme.example/v1/images/generate", json={"prompt": "A lighthouse"})',
      '```',
    ].join('\n'),
    good: [
      '{% openapi src="images.json" path="/v2/images" method="post" %}',
      '',
      '```python',
      'requests.post("https://api.acme.example/v2/images", json={"prompt": "A lighthouse"})',
      '```',
    ].join('\n'),
  },
  *check(input) {
    for (const stray of listStrayRequests(input)) {
      if (stray.kind === 'other-url') yield report(stray);
    }
  },
});

function report(stray: StrayRequest): Finding {
  const { page, request, expected, unlinked, pageOperations } = stray;
  const { url, method, at } = request;
  const declared = expected.length > 0 ? expected : pageOperations.map(({ operation }) => operation);
  const urls = [...new Set(declared.map(urlOfOperation))];
  const parts = (url?.parts ?? []).map((part) => part ?? '…').join('');
  const called = quote(method === undefined ? parts : `${method.value.toUpperCase()} ${parts}`);
  const allowed = findAllowed(page, request);
  const context = { stray, declared, urls, called };
  return {
    at: url?.at ?? at,
    ...(allowed !== undefined && { severity: 'info' as const }),
    ...wordStray(context, allowed, unlinked),
  };
}

interface Context {
  readonly stray: StrayRequest;
  /** What the page declares that the sample can have meant. */
  readonly declared: readonly Operation[];
  readonly urls: readonly string[];
  readonly called: string;
}

type Words = Omit<Finding, 'at'>;

function wordStray(
  context: Context,
  allowed: AllowedAddress | undefined,
  unlinked: UnlinkedOperation | undefined,
): Words {
  if (allowed?.phrase !== undefined) {
    return wordAllowed(context, allowed, `a "${allowed.phrase}" by the words of the page`);
  }
  if (unlinked !== undefined) return wordUnlinked(context, unlinked);
  if (allowed !== undefined) {
    return wordAllowed(context, allowed, 'an address that only the words of the page name');
  }
  return wordUnknown(context);
}

/** The page says in its text that the sample works, too: worth a note. */
function wordAllowed({ called, declared, urls }: Context, { at }: AllowedAddress, what: string): Words {
  return {
    message: `The sample calls ${called}, ${what}, expected ${wordUrls(urls)}`,
    related: [{ message: 'The words that allow it', at }, ...relateDeclared(declared)],
    ...suggestUrl(urls),
  };
}

/** The document of the page has both: the page may link the wrong one of the two. */
function wordUnlinked({ stray, called, declared, urls }: Context, unlinked: UnlinkedOperation): Words {
  const name = `${unlinked.method.toUpperCase()} ${unlinked.path}`;
  const links = stray.page.operations.filter(({ method, path }) =>
    declared.some((one) => one.path === path && (method ?? one.method) === one.method),
  );
  return {
    message: `${called} is no operation of the page, though its document declares it, expected the page to link ${quote(name)} or the sample to call ${wordUrls(urls)}`,
    related: [
      { message: `${name}, which the document of the page declares, too`, at: unlinked.at },
      ...links.slice(0, 3).map(({ method, path = '', at }) => ({
        message: `The page links ${[method?.toUpperCase() ?? [], path].flat().join(' ')} here`,
        at,
      })),
    ],
    suggest: `Link ${quote(name)}, or call ${wordUrls(urls)}`,
  };
}

function wordUnknown({ stray, called, declared, urls }: Context): Words {
  const { elsewhere, request } = stray;
  const other = elsewhere?.unresolved === undefined ? elsewhere : undefined;
  const isForIt = other !== undefined && takesModelOf(other, request);
  return {
    message: `${called} is no operation of the page, expected ${wordUrls(urls)}`,
    related: [
      ...relateDeclared(declared),
      ...(other === undefined ? [] : [{ message: wordElsewhere(isForIt), at: other.at }]),
    ],
    ...suggestUrl(urls, isForIt ? ', or link the operation that the sample calls' : ''),
  };
}

function suggestUrl(urls: readonly string[], orElse = ''): Pick<Finding, 'suggest'> {
  const [only] = urls;
  return only !== undefined && urls.length === 1 ? { suggest: `Call ${quote(only)}${orElse}` } : {};
}

function wordElsewhere(isForIt: boolean): string {
  return isForIt
    ? 'What it calls is an operation here'
    : 'What it calls is an operation for other models here';
}

function wordUrls(urls: readonly string[]): string {
  const shown = urls.slice(0, 3).map(quote).join(', ');
  if (urls.length <= 1) return shown;
  return urls.length > 3 ? `one of ${shown} and ${urls.length - 3} more` : `one of ${shown}`;
}
