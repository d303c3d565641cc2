import { readFileSync } from "node:fs";

/** Two names, with the heading under which the file has them. */
export interface NamePair {
  readonly title: string;
  readonly names: readonly [string, string];
}

/** All pairs of names of one actor: a line of variants.txt is one actor. */
export function variantPairs(): NamePair[] {
  return linesOf("variants.txt").flatMap(({ title, line }) => pairsOf(title, line.split(" | ")));
}

/** Pairs of names that resemble each other and belong to different actors. */
export function resemblingPairs(): NamePair[] {
  return linesOf("resembling.txt").flatMap(({ title, line }) =>
    title.startsWith("Given names") ? brothers(title, line) : pairsOf(title, line.split(" | ")),
  );
}

const families = [
  ["الطائي", "al-Tai"],
  ["درويش", "Darwish"],
  ["حسين العمري", "Husayn al-Omari"],
] as const;
const scripts = [
  [0, 0],
  [1, 1],
  [0, 1],
  [1, 0],
] as const;

/** Names of brothers, in Arabic and Latin letters. @param line "كرم Karam, أكرم Akram" */
function brothers(title: string, line: string): NamePair[] {
  const given = line.split(", ").map((name) => /^(.*?) ([A-Z].*)$/.exec(name)!.slice(1) as [string, string]);
  return given.flatMap((one, index) =>
    given.slice(index + 1).flatMap((other) =>
      families.flatMap((family) =>
        scripts.map(
          ([a, b]): NamePair => ({
            title,
            names: [`${one[a]} ${family[a]}`, `${other[b]} ${family[b]}`],
          }),
        ),
      ),
    ),
  );
}

function pairsOf(title: string, names: readonly string[]): NamePair[] {
  return names.flatMap((one, index) =>
    names.slice(index + 1).map((other): NamePair => ({ title, names: [one, other] })),
  );
}

function linesOf(file: string) {
  let title = "";
  return readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("# ")) title = line.slice(2);
      return line === "" || line.startsWith("# ") ? [] : [{ title, line }];
    });
}
