/** The texts of JSON, also those that end with their line. */
const texts = /"(?:[^"\\\n]|\\.)*(?:"|$)/gm;

/** What authors write in place of values, outside of texts. */
const marks: readonly RegExp[] = [
  // Something is left out, or said to readers.
  /\.\.|…|(?:^|\s)#/m,
  // Slots: `<value>`, `{{value}}`, `{value}`, `[value]`, `$VALUE`, `%VALUE%`, `YOUR_VALUE`.
  /<[^<>\n]*>|\{\{|[{[]\s*(?!(?:true|false|null|none)\b)[A-Za-z_][\w -]*[}\]]|\$[\w{(]|%\w+%|\b[A-Z]+_[A-Z\d_]+\b/,
  // Types and choices instead of values.
  /\||[:[]\s*(?:any|array|bool(?:ean)?|float|int(?:eger)?|number|object|str(?:ing)?)\b/,
];

/** True where a body is written for readers, who put in what it leaves open. */
export function hasPlaceholders(text: string): boolean {
  const outside = text.replace(texts, '""');
  return marks.some((mark) => mark.test(outside));
}
