import { fold } from "../../../names/fold.ts";
import { honorifics } from "../../tables/ar/offices.ts";
import { isWordAfterNames } from "../../tables/ar/wordsAfterNames.ts";
import { type Phrase, phraseOfMark } from "../phrase.ts";
import { newTextActor } from "../textActor.ts";
import { arabicNames } from "./arabicNames.ts";
import { arabicOffices } from "./arabicOffices.ts";
import { type ArabicText, isAdjacent } from "./arabicText.ts";

/** The names of persons in Arabic, known or new, behind what stands before them: "الجنرال الحضرمي فلان", "خلفا لفلان". */
export function arabicPersons(context: ArabicText) {
  const { text, tokens, marks } = context;
  const { newNameOf } = arabicNames(context);
  return { newNameOf, nameAt, joinedNameAt, honoredAt, predecessorAt, skipHonorifics };

  /** The name of a person, known or new. */
  function nameAt(from: number, limit: number): Phrase | undefined {
    if (from >= limit) return undefined;
    // "الشيخ راشد …", though somebody is called "الشيخ"
    const isAddress =
      marks.get(from)?.to === honorifics.at(tokens, from)?.to &&
      (marks.get(from + 1)?.actor.kind === "PERSON" || newNameOf(from + 1, limit) !== undefined);
    const isNamed = marks.get(from)?.actor.kind === "PERSON" && !isAddress;
    const index = isNamed ? from : skipHonorifics(from);
    const mark = marks.get(index);
    if (!mark || isGivenName(index)) return newNameOf(index, limit);
    return mark.actor.kind === "PERSON" && !mark.hasConjunction && mark.preposition === ""
      ? phraseOfMark(mark)
      : undefined;
  }

  /** The name at the first token after honorifics. */
  function honoredAt(index: number, limit: number): Phrase | undefined {
    const mark = marks.get(index);
    if (index >= limit || !isAdjacent(context, index)) return undefined;
    if (mark && !isGivenName(index))
      return mark.actor.kind === "PERSON" && mark.preposition === "" ? phraseOfMark(mark) : undefined;
    return newNameOf(index, limit);
  }

  /** "خلفا لفلان": a new name to which ل is attached. */
  function predecessorAt(from: number, limit: number): Phrase | undefined {
    if (marks.has(from) || tokens[from - 1]?.folded !== "خلفا" || !tokens[from]!.value.startsWith("ل"))
      return undefined;
    const name = nameBehindLetter(from, limit);
    return name && { ...name, preposition: "ل" };
  }

  /** "وفلان": a name, known or new, to which و is attached. */
  function joinedNameAt(from: number, limit: number): Phrase | undefined {
    const mark = marks.get(from);
    if (mark) return mark.actor.kind === "PERSON" && mark.hasConjunction ? phraseOfMark(mark) : undefined;
    const name = tokens[from]!.value.startsWith("و") ? nameBehindLetter(from, limit) : undefined;
    return name && { ...name, hasConjunction: true };
  }

  /** A new name to whose first word a particle of one letter is attached. */
  function nameBehindLetter(from: number, limit: number): Phrase | undefined {
    const name = newNameOf(from, limit);
    if (!name) return undefined;
    const head = { start: tokens[from]!.start + 1, end: name.end };
    return { ...name, ...head, head, actor: newTextActor(text.slice(head.start, head.end), "PERSON") };
  }

  /** "تركي بن سعود": an adjective of a state that is a given name. */
  function isGivenName(index: number): boolean {
    return marks.get(index)?.sort === "adjective" && /^(?:بن|بنت|ال)$/.test(tokens[index + 1]?.folded ?? "");
  }

  function skipHonorifics(index: number): number {
    let to = index;
    // "الشيخ ولد …" is a name.
    if (/^(?:ولد|بن)$/.test(tokens[index + 1]?.folded ?? "")) return index;
    for (let next = honorifics.at(tokens, to); next; next = honorifics.at(tokens, to)) {
      to = next.to;
      while (isOrigin(to) && isOrigin(to + 1)) to++;
      if (isGivenName(to)) return to;
      if (marks.get(to)?.sort === "adjective") to = marks.get(to)!.to;
      else if (isOrigin(to)) to++;
      if (to > next.to && !arabicOffices.has(tokens, next.to - 1) && isReputation(to)) to++;
    }
    return to;
  }

  /** "الدبلوماسي السوداني السابق فلان" */
  function isReputation(index: number): boolean {
    return (
      isAdjacent(context, index) &&
      /^ال(?:سابق|اسبق|متقاعد|مخضرم|بارز|شهير|معروف|راحل|معارض|شاب|مسجون|محتجز|معتقل)ه?$/.test(
        tokens[index]?.folded ?? "",
      )
    );
  }

  /** "الجنرال الحضرمي فلان", "الناشط الحقوقي المصري": what he is or where he is from. */
  function isOrigin(index: number): boolean {
    if (marks.get(index)?.sort === "adjective") return true;
    const { value } = tokens[index] ?? { value: "" };
    return (
      /^ال\p{L}{3,}(?:ي|ية)$/u.test(value) &&
      !marks.has(index) &&
      !arabicOffices.has(tokens, index) &&
      isAdjacent(context, index) &&
      isAdjacent(context, index + 1) &&
      !isWordAfterNames(fold(value))
    );
  }
}
