import type { ElementNode, PageNode } from '../../../page.ts';
import { readTypeWords } from '../../../type-words.ts';
import { isElement, textOf } from '../../tree.ts';
import { demandOf } from '../parameter-table.ts';
import type { DescribedParameter } from './described-operation.ts';
import { readableText } from './readable-text.ts';
import type { ParameterSection } from './section-words.ts';

/**
 * A list such as `` * `temperature` (number, optional): … `` → its parameters, those of nested lists with the names of
 * their parents. Without a label above it, only items with a known type in brackets are parameters.
 */
export function readParameterList(
  list: ElementNode,
  section: ParameterSection,
  labelled: boolean,
  prefix = '',
): readonly DescribedParameter[] {
  return list.children.flatMap((item) => {
    if (!isElement(item, 'li')) return [];
    const parameter = readItem(item, section, labelled);
    if (parameter === undefined) return [];
    const name = prefix + parameter.name;
    const nested = item.children.flatMap((child) => {
      const lists = isElement(child, 'ul', 'ol') && section.in !== 'header';
      return lists ? readParameterList(child, section, false, `${name}.`) : [];
    });
    return [{ ...parameter, name }, ...nested];
  });
}

const inBrackets = /^\s*\(((?:[^()]|\([^()]*\))*)\)\s*/;

function readItem(
  item: ElementNode,
  section: ParameterSection,
  labelled: boolean,
): DescribedParameter | undefined {
  const [first, ...others] = lineOf(item);
  if (first === undefined || !isElement(first, 'code', 'strong')) return undefined;
  const text = others.map(textOf).join('');
  const brackets = inBrackets.exec(text.replace(/^\s*[*:–—-]/, ''))?.[1];
  const { type, preset } = readBrackets(brackets);
  const read = type === undefined ? undefined : readTypeWords(type);
  const known = read?.unknown.length === 0;
  if (!known && !labelled) return undefined;
  const { name, value } = readItemName(textOf(first), section);
  if (name === undefined) return undefined;
  // What stands in brackets and is no type belongs to the description.
  const description = describe(others, value, known ? brackets : undefined);
  const starred = /^\s*\*/.test(text) ? true : undefined;
  return {
    name,
    in: section.in,
    type,
    required: starred ?? read?.required ?? demandOf(description) ?? section.required,
    description,
    default: preset,
    at: item.at,
  };
}

/** A name, and the value that stands beside that of a header, as in `Authorization: Bearer KEY`. */
function readItemName(
  text: string,
  section: ParameterSection,
): { readonly name?: string; readonly value?: string } {
  const [, header, value] = section.in === 'header' ? (/^([\w-]+): ?(.+)$/s.exec(text.trim()) ?? []) : [];
  const name = header ?? text.trim().replace(/:$/, '');
  return { ...(/^\S{1,200}$/.test(name) ? { name } : {}), ...(value === undefined ? {} : { value }) };
}

/** The first line of an item: its own inline content, or its first paragraph. */
function lineOf(item: ElementNode): readonly PageNode[] {
  const inline = item.children.filter((child) => !isElement(child, 'ul', 'ol') && child.kind !== 'block');
  const [first] = inline.filter((child) => child.kind !== 'text' || child.value.trim() !== '');
  if (isElement(first, 'p')) return first.children;
  return inline.slice(first === undefined ? 0 : inline.indexOf(first));
}

/** `number, optional, default 1` → type and default. */
function readBrackets(text: string | undefined): { readonly type?: string; readonly preset?: string } {
  if (text === undefined) return {};
  const parts = text.split(/\s*[,;]\s*/);
  const preset = parts.map((part) => /^defaults?(?: to| is)?\s*[:=]?\s*(.+)$/i.exec(part)?.[1]).find(Boolean);
  const type = parts.filter((part) => !/^defaults?\b/i.test(part)).join(', ');
  return { ...(type === '' ? {} : { type }), ...(preset === undefined ? {} : { preset }) };
}

function describe(
  nodes: readonly PageNode[],
  value: string | undefined,
  brackets: string | undefined,
): string | undefined {
  const text = readableText(nodes) ?? '';
  const bare = text.replace(/^[\s*:–—-]+/, '');
  const cut = brackets === undefined ? bare : bare.replace(inBrackets, '');
  const rest = cut.replace(/^[\s:–—-]+/, '');
  const described = rest === '' ? value : rest;
  return described === undefined || described === '' ? undefined : described;
}
