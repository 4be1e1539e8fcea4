import type { AllowedAddress, PageFacts } from '../page-facts.ts';
import type { SampleRequest } from '../sample-request.ts';
import { isUrlOf, readSampleUrl } from './sample-urls.ts';

/** The sentence of a page by which a request may call what it calls; one that names the address before others. */
export function findAllowed(
  { allowedAddresses = [] }: PageFacts,
  { url }: SampleRequest,
): AllowedAddress | undefined {
  if (url === undefined) return undefined;
  const called = readSampleUrl(url);
  const isCalled = (address: string) => {
    const [, server, path = address] = /^([a-z]+:\/\/[^/]+)(.*)$/is.exec(address) ?? [];
    return isUrlOf(called, { path, servers: server === undefined ? [] : [server] });
  };
  return (
    allowedAddresses.find(({ urls }) => urls.some(isCalled)) ??
    allowedAddresses.find(({ phrase, urls }) => phrase !== undefined && urls.length === 0)
  );
}
