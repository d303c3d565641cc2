/**
 * A check of random cases that passes over those that come after a time: the next run tries others, and a slow machine
 * must not make a run of all tests too long.
 */
export function forSeconds<Given extends readonly unknown[]>(
  seconds: number,
  check: (...given: Given) => Promise<void>,
): (...given: Given) => Promise<void> {
  const end = Date.now() + seconds * 1000;
  return async (...given) => {
    if (Date.now() < end) await check(...given);
  };
}
