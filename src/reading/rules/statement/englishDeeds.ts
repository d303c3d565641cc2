import type { TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

const weapons =
  /^(?:drones?|missiles?|rockets?|bombs?|grenades?|artillery|mortars?|rifles?|tanks|warplanes|jets|boats)$/;

/** "backs the rebels", "hit back at the levy": English verbs that are more often deeds than words, also where somebody is their object. */
export function isDoneNotSaid(
  { tokens, language, sentence, phraseAt }: TextClause,
  { trigger: { from, to, form } }: Event,
): boolean {
  if (language !== "en") return false;
  // "added two firms", not "added B was lying"
  const isAdding = /^add(?:s|ed|ing)?$/.test(tokens[from]!.folded);
  const rest = tokens.slice(to, Math.min(sentence.to, to + 9));
  if (isAdding)
    return !rest.some(({ folded }) =>
      /^(?:was|were|is|are|had|has|have|would|will|could|did|must|should|can|may|might)$/.test(folded),
    );
  const words = tokens.slice(from, to).map(({ folded }) => folded);
  // "ordered the closure", not "ordered the minister to stay"
  const isOrdered = /^order/.test(words[0]!) && /^(?:the|an?|its|his|her)$/.test(tokens[to]?.folded ?? "");
  // "ordered several hundred Greeks to leave"
  if (
    /^order/.test(words[0]!) &&
    /^(?:\d.*|all|several|many|dozens|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten)$/.test(
      tokens[to]?.folded ?? "",
    )
  )
    return true;
  // "Ordered by A, the arrest …"
  if (/^order/.test(words[0]!) && form === "passive" && tokens[to]?.folded === "by") return true;
  if (isOrdered && ![to, to + 1, to + 2].some((index) => phraseAt(index)?.actor)) return true;
  // "responded on Sunday by expelling two Greeks"
  if (/^(?:respon|repl|answer|react)/.test(words[0]!))
    return rest.some(({ folded, index }) => folded === "by" && /ing$/.test(tokens[index + 1]?.folded ?? ""));
  // "attacked a port with drones"
  if (/^attack/.test(words[0]!)) return rest.some(({ folded }) => weapons.test(folded));
  return /^(?:back(?:s|ed|ing)?|support(?:s|ed|ing)?|hit(?:s|ting)? back at|lobb(?:y|ies|ied|ying))$/.test(
    words.join(" "),
  );
}
