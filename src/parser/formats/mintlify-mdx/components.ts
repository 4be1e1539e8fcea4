/** The block a component is read as: its own name, or that of the block that means the same on other platforms. */
export interface ComponentBlock {
  readonly name: string;
  /** Attributes that the component's name itself says. */
  readonly implied: Readonly<Record<string, string>>;
  /** Each code block in it is a tab, titled by the words behind its language. */
  readonly codeTabs: boolean;
}

const callout = (style: string) => ({ name: 'hint', implied: { style } });

type Entry = {
  readonly name: string;
  readonly implied?: Readonly<Record<string, string>>;
  readonly codeTabs?: true;
};

const components: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ['Accordion', { name: 'Accordion' }],
  ['AccordionGroup', { name: 'AccordionGroup' }],
  ['Badge', { name: 'Badge' }],
  ['Callout', callout('info')],
  ['Card', { name: 'Card' }],
  ['CardGroup', { name: 'CardGroup' }],
  ['Check', callout('success')],
  ['CodeBlock', { name: 'CodeBlock' }],
  ['CodeGroup', { name: 'tabs', codeTabs: true }],
  ['Column', { name: 'column' }],
  ['Columns', { name: 'columns' }],
  ['Danger', callout('danger')],
  ['Expandable', { name: 'Expandable' }],
  ['Frame', { name: 'Frame' }],
  ['Info', callout('info')],
  ['Note', callout('info')],
  ['Panel', { name: 'Panel' }],
  ['ParamField', { name: 'ParamField' }],
  ['RequestExample', { name: 'RequestExample', implied: { title: 'Request example' }, codeTabs: true }],
  ['ResponseExample', { name: 'ResponseExample', implied: { title: 'Response example' }, codeTabs: true }],
  ['ResponseField', { name: 'ResponseField' }],
  ['Snippet', { name: 'Snippet' }],
  ['Step', { name: 'step' }],
  ['Steps', { name: 'stepper' }],
  ['Tab', { name: 'tab' }],
  ['Tabs', { name: 'tabs' }],
  ['Tip', callout('success')],
  ['Tooltip', { name: 'Tooltip' }],
  ['Update', { name: 'update' }],
  ['Visibility', { name: 'Visibility' }],
  ['Warning', callout('warning')],
]);

/** Whether a component of this name is one of the platform. */
export function isBlockComponent(name: string): boolean {
  return components.has(name);
}

/** How the component `name` is read; one that nobody knows is a block of its own name. */
export function describeComponent(name: string): ComponentBlock {
  const entry = components.get(name) ?? { name };
  return { name: entry.name, implied: entry.implied ?? {}, codeTabs: entry.codeTabs === true };
}
