/** A date as an editor types it, in Western or Arabic digits, as the API takes it: 2018, 2018-06 or 2018-06-12. */
export function readPartialDate(text: string): string | null {
  const [, year, month, day] =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text.trim().replace(/[٠-٩۰-۹]/g, westernDigit)) ?? [];
  if (!year) return null;
  const date = [year, month, day].flatMap((part) => part?.padStart(2, "0") ?? []).join("-");
  return exists(date) ? date : null;
}

function westernDigit(digit: string): string {
  return String(digit.charCodeAt(0) & 0xf);
}

/** JavaScript reads 2018-02-30 as 2 March. */
function exists(date: string): boolean {
  const moment = new Date(date);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
}
