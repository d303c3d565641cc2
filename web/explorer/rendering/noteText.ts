const maxLetters = 30;
/** The lines of a note, and those that it has for want of room; the rest is in the words of the step. */
const lengths = [6, 2];
/** In pixels. */
export const noteFontSize = 12.5;
export const notePadding = { x: 8, y: 6 };

/** A note's text in short lines, at the lengths that it can have: the longest first. */
export function linesOfNote(text: string): readonly (readonly string[])[] {
  const lines = text
    .trim()
    .split(/\s*\n\s*/)
    .flatMap(wrap);
  return lengths.map((length) => cut(lines, length));
}

function cut(lines: readonly string[], maxLines: number): readonly string[] {
  if (lines.length <= maxLines) return lines;
  return [...lines.slice(0, maxLines - 1), `${lines[maxLines - 1]!.replace(/[\s.,;:،؛]+$/u, "")} …`];
}

function wrap(paragraph: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/\s+/).flatMap(pieces)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if ([...longer].length <= maxLetters) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** A word, cut where it is longer than a line. */
function pieces(word: string): string[] {
  const letters = [...word];
  const count = Math.max(1, Math.ceil(letters.length / maxLetters));
  return Array.from({ length: count }, (_, index) =>
    letters.slice(index * maxLetters, (index + 1) * maxLetters).join(""),
  );
}
