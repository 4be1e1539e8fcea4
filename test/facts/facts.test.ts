import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config.ts';
import { readFacts } from '../../src/facts/read-facts.ts';
import { parsePage } from '../../src/parser/parse-page.ts';
import { showFacts } from './show-facts.ts';

const fixtures = join(import.meta.dirname, '../fixtures/facts');

const read = (text: string) => readFacts(parsePage('page.md', text), defaultConfig);

describe('facts of a page', () => {
  it.each(readdirSync(fixtures))('%s', async (name) => {
    const folder = join(fixtures, name);
    const text = readFileSync(join(folder, 'page.md'), 'utf8');
    const facts = read(text);
    await expect(`${JSON.stringify(showFacts(facts), null, 2)}\n`).toMatchFileSnapshot(
      join(folder, 'facts.json'),
    );
  });

  it.each(readdirSync(fixtures))('%s: every place slices back to what was read there', (name) => {
    const text = readFileSync(join(fixtures, name, 'page.md'), 'utf8');
    const facts = read(text);
    const lines = text.split('\n');
    for (const { value, at } of facts.ids) {
      // Escapes and entities are written longer than they read.
      const written = text.slice(at.offset, at.endOffset).replaceAll('\\', '');
      expect(written).toContain(value);
      expect(
        lines[at.line - 1]?.slice(at.column - 1, at.column - 1 + written.length).replaceAll('\\', ''),
      ).toContain(value.slice(0, 3));
    }
    for (const { text: code, textAt } of [...facts.samples, ...facts.responses]) {
      if (textAt !== undefined) expect(text.slice(textAt.offset, textAt.endOffset)).toBe(code);
    }
  });

  it('is the same with CRLF line ends, but for offsets', () => {
    for (const name of readdirSync(fixtures)) {
      const text = readFileSync(join(fixtures, name, 'page.md'), 'utf8');
      const unix = JSON.stringify(showFacts(read(text)));
      expect(JSON.stringify(showFacts(read(text.replaceAll('\n', '\r\n')))).replaceAll('\\r', '')).toBe(unix);
    }
  });

  it('reads the sentence that the configuration names', () => {
    const page = parsePage('page.md', 'Gilt für   folgende\nModelle: `relay/de-1`\n');
    const facts = readFacts(page, { ...defaultConfig, modelStatement: ['gilt für folgende modelle'] });
    expect(facts.ids.map(({ value }) => value)).toEqual(['relay/de-1']);
    expect(readFacts(page, defaultConfig).statement).toBeUndefined();
  });

  it('reads the words for other addresses that the configuration names', () => {
    const text =
      'Die alte Adresse (v1) geht weiter. Die Altadresse+ auch.\n\n```python\nrequests.post("https://api.relay.example/v1/clips", json={})\n```\n';
    const page = parsePage('page.md', `This documentation is valid for \`relay/de-1\`.\n\n${text}`);
    const phrasesOf = (legacyAddress: readonly string[]) =>
      readFacts(page, { ...defaultConfig, legacyAddress }).allowedAddresses?.map(({ phrase }) => phrase);
    expect(phrasesOf(['alte  adresse (V1)', 'dresse+'])).toEqual(['alte Adresse (v1)']);
    expect(phrasesOf(['Altadresse+'])).toEqual(['Altadresse+']);
    expect(phrasesOf([])).toBeUndefined();
    expect(phrasesOf(defaultConfig.legacyAddress)).toBeUndefined();
  });

  it('reads the end of a word in no more time than its length', () => {
    const word = `/v1/old/chat${'”'.repeat(400_000)}x`;
    const sample = '```python\nrequests.post("https://api.relay.example/v1/chat", json={})\n```';
    const page = `This documentation is valid for \`relay/chat\`.\n\n${word}\n\n${sample}\n`;
    const started = performance.now();
    const urls = read(page).allowedAddresses?.flatMap((allowed) => allowed.urls.map((url) => url.length));
    expect(urls).toEqual([word.length]);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
