/** A value as prose writes it: in code marks, in quotes, or a bare number, `true`, `false` or `null`. */
const marked = String.raw`(?:\`[^\`]{1,80}\`|"[^"]{1,80}"|“[^”]{1,80}”|'[^']{1,80}')`;
const bare = String.raw`(?:-?\d+(?:\.\d+)?|true|false|null)(?![\w%]|[.,:/-]\w)`;

const defaultPhrase = new RegExp(
  String.raw`\b(?:defaults? (?:value )?(?:to|is|of|:|=)|defaults?(?: value)?:|default(?: value)? is|\(default|defaults) ?(?:set to |to |is )?(${marked}|${bare})`,
  'gi',
);

/** What may stand behind a default so that it is the whole value: an end, a condition, a remark in brackets. */
const behindDefault = /^\s*(?:$|[.,;)!]|\(|if\b|when\b|unless\b|for\b|and\b|,|—|–|- )/i;

const choicePhrase = new RegExp(
  String.raw`\b(?:(?<!at least )(?:must be )?(?:either )?one of(?: the following)?(?: values)?|(?:allowed|possible|valid|accepted|available|supported) (?:values|options)(?: are| include)?|either):? ?(${marked}(?:(?:, ?(?:or |and )?| or | and | \| ?|\/)${marked}){0,63})`,
  'gi',
);

/** A sentence → the default it states. Numbers in words or with units are none: the unit may not be the value's own. */
export function readStatedDefaults(sentence: string): readonly unknown[] {
  return [...sentence.matchAll(defaultPhrase)].flatMap((match) => {
    const text = match[1];
    const rest = sentence.slice(match.index + match[0].length);
    return text === undefined || !behindDefault.test(rest) ? [] : [readWritten(text)];
  });
}

/** A sentence → the list of values it allows; one value alone is no list. */
export function readStatedChoices(sentence: string): readonly (readonly unknown[])[] {
  // "One of `a` and `b` is required" speaks of parameters.
  if (/\b(?:is|are|must be) (?:required|provided|set|specified|present|given)\b/i.test(sentence)) return [];
  return [...sentence.matchAll(choicePhrase)].flatMap((match) => {
    if (match[0].toLowerCase().includes('include')) return [];
    const values = [...(match[1] ?? '').matchAll(new RegExp(marked, 'g'))].map(([text]) => readWritten(text));
    return values.length < 2 ? [] : [values];
  });
}

function readWritten(text: string): unknown {
  const isMarked = /^[`"“']/.test(text);
  const inner = isMarked ? text.slice(1, -1) : text;
  if (text.startsWith('"') || text.startsWith('“') || text.startsWith("'")) return inner;
  const unquoted = /^"([^"]*)"$|^'([^']*)'$/.exec(inner);
  if (unquoted !== null) return unquoted[1] ?? unquoted[2];
  // Prose begins a sentence with it, or thinks in Python.
  if (/^true$/i.test(inner)) return true;
  if (/^false$/i.test(inner)) return false;
  if (/^(?:null|None)$/.test(inner)) return null;
  return /^-?\d+(?:\.\d+)?$/.test(inner) ? Number(inner) : inner;
}
