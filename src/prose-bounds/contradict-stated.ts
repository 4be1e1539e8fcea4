import type { StatedBounds } from '../page-document.ts';

/** One thing that a sentence says otherwise than the keywords of a schema. */
export interface StatedContradiction {
  /** The keyword that says otherwise. */
  readonly keyword: string;
  /** What the sentence says, such as `maximum 4`. */
  readonly says: string;
  /** What the schema says, such as `maximum 10`. */
  readonly found: string;
}

type Keywords = Readonly<Record<string, unknown>>;

/** Ends of a range, each with the keyword that excludes the end itself. */
const ends = [
  { name: 'minimum', excluding: 'exclusiveMinimum', isLower: true },
  { name: 'maximum', excluding: 'exclusiveMaximum', isLower: false },
  { name: 'minLength', isLower: true },
  { name: 'maxLength', isLower: false },
  { name: 'minItems', isLower: true },
  { name: 'maxItems', isLower: false },
] as const;

/** What is stated, against the keywords of the same schema; what only one of them says is no contradiction. */
export function contradictStated(stated: StatedBounds, keywords: Keywords): readonly StatedContradiction[] {
  return [
    ...ends.flatMap((end) => contradictEnd(end, stated, keywords)),
    ...contradictDefault(stated, keywords),
    ...contradictValues(stated, keywords),
  ];
}

function contradictEnd(
  end: (typeof ends)[number],
  stated: StatedBounds,
  keywords: Keywords,
): readonly StatedContradiction[] {
  const said = stated[end.name];
  if (said === undefined) return [];
  const keyword = 'excluding' in end && keywords[end.name] === undefined ? end.excluding : end.name;
  const bound = keywords[keyword];
  if (typeof bound !== 'number' || bound === said) return [];
  return [{ keyword, says: `${end.name} ${said}`, found: `${keyword} ${bound}` }];
}

function contradictDefault(stated: StatedBounds, keywords: Keywords): readonly StatedContradiction[] {
  const { default: said } = stated;
  const { default: preset } = keywords;
  if (said === undefined || preset === undefined || isSameValue(said, preset)) return [];
  return [
    {
      keyword: 'default',
      says: `default ${JSON.stringify(said)}`,
      found: `default ${JSON.stringify(preset)}`,
    },
  ];
}

/** Prose may name some of the values only, but none that there is not. */
function contradictValues(stated: StatedBounds, keywords: Keywords): readonly StatedContradiction[] {
  const values = keywords.enum;
  if (!Array.isArray(values)) return [];
  const other = (stated.enum ?? []).filter((said) => !values.some((value) => isSameValue(said, value)));
  if (other.length === 0) return [];
  const list = (members: readonly unknown[]) => members.map((value) => JSON.stringify(value)).join(', ');
  return [{ keyword: 'enum', says: `the value ${list(other)}`, found: `only ${list(values)}` }];
}

/** Prose writes `"1"` and `1` alike. */
function isSameValue(a: unknown, b: unknown): boolean {
  const [one, other] = [a, b].map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  );
  return one === other || (one !== '' && other !== '' && Number(one) === Number(other));
}
