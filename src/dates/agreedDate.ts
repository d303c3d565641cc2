/**
 * The most precise partial date that all the given ones are consistent with. "1970" and "1970-05-03" give "1970-05-03";
 * "1970-05-03" and "1970-06-01" give "1970"; "1970" and "1971" give nothing.
 */
export function agreedDate(dates: readonly string[]): string | undefined {
  const precise = dates.toSorted((a, b) => b.length - a.length)[0];
  if (precise === undefined) return undefined;
  return [precise, precise.slice(0, 7), precise.slice(0, 4)].find((part) =>
    dates.every((date) => date.startsWith(part) || part.startsWith(date)),
  );
}
