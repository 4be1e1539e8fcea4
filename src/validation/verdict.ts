/** What can be said of a value of which parts may be unknown: `open` where it depends on those. */
export type Verdict = 'accepted' | 'rejected' | 'open';

/** Rejected where one is, accepted where all are; asks no further than needed. */
export function every<T>(items: Iterable<T>, judge: (item: T) => Verdict): Verdict {
  let verdict: Verdict = 'accepted';
  for (const item of items) {
    const one = judge(item);
    if (one === 'rejected') return 'rejected';
    if (one === 'open') verdict = 'open';
  }
  return verdict;
}

/** Accepted where one is, rejected where all are; asks no further than needed. */
export function some<T>(items: Iterable<T>, judge: (item: T) => Verdict): Verdict {
  let verdict: Verdict = 'rejected';
  for (const item of items) {
    const one = judge(item);
    if (one === 'accepted') return 'accepted';
    if (one === 'open') verdict = 'open';
  }
  return verdict;
}

/** Both must hold. */
export function both(one: Verdict, other: Verdict): Verdict {
  if (one === 'rejected' || other === 'rejected') return 'rejected';
  return one === 'open' ? one : other;
}

/** One must hold. */
export function either(one: Verdict, other: Verdict): Verdict {
  return negate(both(negate(one), negate(other)));
}

/** The opposite; what is open stays open. */
export function negate(verdict: Verdict): Verdict {
  if (verdict === 'open') return verdict;
  return verdict === 'accepted' ? 'rejected' : 'accepted';
}

/** Where everything is known. */
export function certain(accepted: boolean): Verdict {
  return accepted ? 'accepted' : 'rejected';
}

/** Accepted, or open where it depends on what is not known. */
export function acceptedUnless(isOpen: boolean): Verdict {
  return isOpen ? 'open' : 'accepted';
}

/** Rejected, or open where it depends on what is not known. */
export function rejectedUnless(isOpen: boolean): Verdict {
  return isOpen ? 'open' : 'rejected';
}
