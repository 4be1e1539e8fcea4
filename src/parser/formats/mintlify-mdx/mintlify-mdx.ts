import { defineFormat } from '../format.ts';
import { parseMdxPage } from './parse-mdx-page.ts';
import { recogniseMdx } from './recognise-mdx.ts';

/** The MDX source of a Mintlify page: markdown with JSX components. */
export const mintlifyMdx = defineFormat({
  name: 'mintlify-mdx',
  recognise: recogniseMdx,
  parse: parseMdxPage,
});
