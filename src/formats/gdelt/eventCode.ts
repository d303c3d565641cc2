/** An event's code as the row's three columns agree on it, or why they do not. */
export type EventCode =
  | { readonly code: string /** Whether the row lacked a leading zero. */; readonly restored: boolean }
  | { readonly error: string };

const validCode = /^(0[1-9]|1\d|20)\d{0,2}$/;
const validRoot = /^(0?[1-9]|1\d|20)$/;

/**
 * Reads EventCode, EventBaseCode and EventRootCode. Each begins with the next ("0841", "084", "08"), so a leading zero that a
 * spreadsheet dropped can be restored if the columns then agree: 13, 13 and 1 are 013, 013 and 01.
 */
export function readEventCode(code: string, base: string, root: string): EventCode {
  if (root !== "" && !validRoot.test(root))
    return { error: `EventRootCode (column 29) is "${root}", not a CAMEO root code from 01 to 20.` };
  const prefix = root.padStart(root === "" ? 0 : 2, "0");
  const wholeBase = base === "" ? prefix : withZero(base, prefix);
  if (wholeBase === null) return { error: contradiction("EventBaseCode (column 28)", base, "EventRootCode", root) };
  const wholeCode = withZero(code, wholeBase);
  if (wholeCode === null && /^\d+$/.test(code)) {
    const [name, value] = base === "" ? (["EventRootCode", root] as const) : (["EventBaseCode", base] as const);
    return { error: contradiction("EventCode (column 27)", code, name, value) };
  }
  if (wholeCode === null || !validCode.test(wholeCode))
    return { error: `EventCode (column 27) is "${code}", not a CAMEO code from 01 to 20.` };
  return { code: wholeCode, restored: wholeCode !== code };
}

/** The code, perhaps with its leading zero, that begins with the prefix; null if neither does. */
function withZero(code: string, prefix: string): string | null {
  return [code, `0${code}`].find((each) => each.startsWith(prefix)) ?? null;
}

function contradiction(column: string, value: string, other: string, expected: string): string {
  return `${column} is "${value}", which does not begin with its ${other}, "${expected}". Correct the row, or export it again without a spreadsheet.`;
}
