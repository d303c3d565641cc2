export const labelFont =
  'system-ui, "Segoe UI", "Noto Sans Arabic", "Geeza Pro", "Noto Naskh Arabic", Tahoma, sans-serif';
/** The height of a line, as a multiple of the font size. */
export const lineHeight = 1.25;
const maxLetters = 44;
/** A longer name takes two lines. */
const maxLettersOfLine = 18;

/** In pixels. */
export function labelSize(nodeSize: number): number {
  return Math.min(15, 11.5 + nodeSize * 0.14);
}

function truncate(label: string, letters = maxLetters): string {
  const all = [...label];
  if (all.length <= letters) return label;
  const start = all.slice(0, letters - 1).join("");
  return `${start.trimEnd()}…`;
}

/** A name in one or two lines, as equal as its spaces allow. */
export function linesOf(label: string, letters?: number): readonly string[] {
  const text = truncate(label, letters);
  if ([...text].length <= maxLettersOfLine) return [text];
  const middle = text.length / 2;
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  if (spaces.length === 0) return [text];
  const at = spaces.reduce((best, space) => (Math.abs(space - middle) < Math.abs(best - middle) ? space : best));
  return [text.slice(0, at), text.slice(at + 1)];
}
