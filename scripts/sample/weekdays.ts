/** As the articles write them, in the order of JavaScript's `getUTCDay`. */
const weekdays = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"] as const;

/** A day of the calendar that was worked out from a weekday has to be that weekday. */
export function validateWeekday(date: string | undefined, quote: string | undefined): string[] {
  const named = weekdays.filter((weekday) => quote?.includes(weekday));
  if (date === undefined || date.length < "2018-06-12".length || named.length === 0) return [];
  const actual = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]!;
  return named.includes(actual) ? [] : [`${date} was ${actual}, but the passage says ${named.join(", ")}.`];
}
