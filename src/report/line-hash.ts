const windowLength = 100;
const factor = 37;
const word = 2 ** 32;

/** `factor` to the power of `windowLength`, in two words: what a unit weighs that leaves the window. */
const leaving = power();

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const endOfFile = 65_535;

/**
 * The `primaryLocationLineHash` of each wanted line, as GitHub itself computes it when a report brings none: a rolling
 * hash of the hundred units from the line's start, white space left out, and how often it has come up so far.
 */
export function hashLines(text: string, wanted: ReadonlySet<number>): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const counts = new Map<string, number>();
  const units = new Uint16Array(windowLength);
  const starts = new Int32Array(windowLength);
  let high = 0;
  let low = 0;
  let slot = 0;

  const finishLine = () => {
    const line = starts[slot] ?? 0;
    if (line === 0) return;
    const hash = formatWords(high, low);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    if (wanted.has(line)) found.set(line, `${hash}:${count}`);
    starts[slot] = 0;
  };
  const push = (unit: number) => {
    const gone = units[slot] ?? 0;
    units[slot] = unit;
    // Both words stay below 2^53 in between, so doubles are exact.
    const sum = low * factor + unit - leaving.low * gone;
    low = modulo(sum);
    high = modulo(high * factor + Math.floor(sum / word) - leaving.high * gone);
    slot = (slot + 1) % windowLength;
  };

  forEachUnit(text, (unit, line) => {
    finishLine();
    if (line !== undefined) starts[slot] = line;
    push(unit);
  });
  for (let rest = 0; rest < windowLength; rest += 1) {
    finishLine();
    push(0);
  }
  return found;
}

/** Units that count, each with the number of the line that it starts, if it does. */
function forEachUnit(text: string, visit: (unit: number, line: number | undefined) => void): void {
  let line = 0;
  let before = lineFeed;
  let startsLine = true;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : endOfFile;
    const skipped = isSkipped(unit, before);
    before = unit;
    if (skipped) continue;
    if (startsLine) line += 1;
    const shown = unit === carriageReturn ? lineFeed : unit;
    visit(shown, startsLine ? line : undefined);
    startsLine = shown === lineFeed;
  }
}

function isSkipped(unit: number, before: number): boolean {
  return unit === space || unit === tab || (unit === lineFeed && before === carriageReturn);
}

function modulo(value: number): number {
  const rest = value % word;
  return rest < 0 ? rest + word : rest;
}

function power(): { readonly high: number; readonly low: number } {
  const value = BigInt.asUintN(64, BigInt(factor) ** BigInt(windowLength));
  return { high: Number(value >> 32n), low: Number(value & 0xffff_ffffn) };
}

function formatWords(high: number, low: number): string {
  return high === 0 ? low.toString(16) : `${high.toString(16)}${low.toString(16).padStart(8, '0')}`;
}
