/** How long a run of closing punctuation may be: a parser looks for its end from each of its characters. */
export const maxPunctuation = 200;

/** What the parser may spend on the paragraphs of a page in going back and forth. */
export interface InlineBudget {
  steps: number;
}

/** A paragraph as far as it was read. */
export interface BudgetedParagraph {
  readonly start: number;
  readonly end: number;
  /** Emphasis marks and brackets. */
  marks: number;
  /** Lengths of the runs of backticks. */
  readonly ticks: Set<number>;
  /** Where the next closing mark of a title stands. */
  readonly closers: Map<string, number>;
}

// About three seconds: for an emphasis mark and a bracket, the parser goes over what it made of the paragraph before.
const maxSteps = 12_000_000;
// So many marks in a paragraph take no time worth counting.
const freeMarks = 200;
const titleClosers: Readonly<Record<string, string>> = { '(': ')', '"': '"', "'": "'" };

/** The budget of one page. */
export function createInlineBudget(): InlineBudget {
  return { steps: maxSteps };
}

/** Takes an emphasis mark or bracket; whether the budget is exceeded. */
export function spendMark(at: number, paragraph: BudgetedParagraph, budget: InlineBudget): boolean {
  paragraph.marks += 1;
  return paragraph.marks > freeMarks && !spend((at - paragraph.start) / 4, budget);
}

/** Takes a run of backticks: one that no equal run follows is looked for up to the end of the paragraph. */
export function spendTicks(
  length: number,
  at: number,
  paragraph: BudgetedParagraph,
  budget: InlineBudget,
): boolean {
  if (paragraph.ticks.has(length)) return false;
  paragraph.ticks.add(length);
  return !spend(paragraph.end - at, budget);
}

/** Takes what may open the title of a link: its end is looked for. */
export function spendTitle(
  opener: string,
  at: number,
  text: string,
  paragraph: BudgetedParagraph,
  budget: InlineBudget,
): boolean {
  const closer = titleClosers[opener] ?? opener;
  let found = paragraph.closers.get(closer) ?? -1;
  if (found <= at) {
    found = text.indexOf(closer, at + 1);
    if (found < 0) found = Number.POSITIVE_INFINITY;
    paragraph.closers.set(closer, found);
  }
  return !spend(Math.min(found, paragraph.end) - at, budget);
}

function spend(steps: number, budget: InlineBudget): boolean {
  if (budget.steps < steps) return false;
  budget.steps -= steps;
  return true;
}
