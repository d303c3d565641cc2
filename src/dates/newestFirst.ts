/** A day as eight digits whose order is newest first, the nine's complement: "2018-06-12" → "79819387". */
export function newestFirst(day: string): string {
  return day.replaceAll("-", "").replace(/\d/g, (digit) => String(9 - Number(digit)));
}
