import type { Phrase } from "../actors/phrase.ts";
import type { TextSoFar } from "./textSoFar.ts";

type Named = Pick<TextSoFar, "tokens" | "phrases">;

/** The state of an Arabic dateline: "أنقرة، السبت 4 آب", "تونس 14 نوفمبر", "فاس (المغرب):". */
export function arabicDateline({ tokens, capitals, phrases }: TextSoFar): Phrase | undefined {
  return (
    capitals.find((capital) => beginsLine({ tokens }, capital) && isEnded({ tokens }, capital)) ??
    cityState({ tokens, phrases }) ??
    phrases.find((phrase) => isInBrackets({ tokens }, phrase))
  );
}

/** "فاس (المغرب)": the state of a town with which a line begins. */
function isInBrackets({ tokens }: Pick<TextSoFar, "tokens">, { from, to, actor, sort }: Phrase): boolean {
  const isClosed = /\($/.test(tokens[from]!.gap) && /^\)/.test(tokens[to]?.gap ?? "");
  const town = tokens.slice(Math.max(0, from - 2), from);
  return (
    actor?.kind === "STATE" &&
    sort === "name" &&
    isClosed &&
    town.some(({ index, gap }) => index === 0 || gap.includes("\n"))
  );
}

/** "الجزائر 14 نوفمبر", "تونس - ": a dateline whose capital is called like its state. */
export function cityState({ tokens, phrases }: Named): Phrase | undefined {
  const isCity = ({ actor, sort }: Phrase) =>
    sort === "name" && /^state:(?:DZ|TN|KW|SG|DJ|PA|LU|MC|SM|GT)$/.test(actor?.key ?? "");
  return phrases.find((phrase) => isCity(phrase) && beginsLine({ tokens }, phrase) && isEnded({ tokens }, phrase));
}

/** The state of an English dateline: "NAIROBI, Oct. 15 - ", "Washington, 3 May 2020 (Agency) - ". */
export function englishDateline({ tokens, capitals }: Pick<TextSoFar, "tokens" | "capitals">): Phrase | undefined {
  return capitals.find((capital) => {
    const { value } = tokens[capital.from]!;
    const isClosed = tokens
      .slice(capital.to, capital.to + longestDateline)
      .some(({ gap }) => /^\)\s+[-–—]+\s$/.test(gap));
    return beginsLine({ tokens }, capital) && (value === value.toUpperCase() || isClosed);
  });
}

/** How many words a dateline has at most behind its city. */
const longestDateline = 10;

/** Whether the first word of a phrase begins a line. */
export function beginsLine({ tokens }: Pick<TextSoFar, "tokens">, { from }: Pick<Phrase, "from">): boolean {
  return from === 0 || tokens[from]!.gap.includes("\n");
}

/** "أنقرة، السبت 4 آب", "أنقرة - ", "أنقرة (وكالات) - ", "المنامة في 14 يناير", but not "أنقرة، التي …". */
function isEnded({ tokens }: Pick<TextSoFar, "tokens">, { to }: Phrase): boolean {
  const { gap, folded } = tokens[to] ?? { gap: "", folded: "" };
  if (folded === "في" && /^\d/.test(tokens[to + 1]?.folded ?? "")) return true;
  return (/^\s*[(،,–—/-]/.test(gap) && !/^(?:التي|الذي|وهي|وهو)$/.test(folded)) || /^\d/.test(folded);
}
