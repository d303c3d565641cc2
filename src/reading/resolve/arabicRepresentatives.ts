import type { Phrase, Title } from "../actors/phrase.ts";
import { officesOfNoState, officesOfOrgans, officesOfStates, organsOfPower } from "../tables/ar/representatives.ts";
import { hasArabic, type TextSoFar } from "./textSoFar.ts";

/** The state for which whoever has an Arabic title acts. */
export function arabicStateOf(text: TextSoFar, title: Title): Phrase | undefined {
  return actsForState(title) ? title.body! : stateOfOrgan(text, title);
}

/** "الرئيس الفرنسي", "نظيره التركي", "مسؤولين روس": whoever has an office of a state and no name acts for the state. */
function actsForState({ body, words, office, isNational, isPlural, isCounterpart, isFormer }: Title): boolean {
  if (body?.actor?.kind !== "STATE" || body.sort === "capital" || isFormer || !hasArabic(words)) return false;
  // "وزيرا العدل والداخلية الأميركيان": two persons of one state, whom the text names elsewhere.
  if (body.sort === "adjective" && /^وزير[اي] .*(?:ان|ين)$/.test(words)) return false;
  // "وأعضاء حكومته"
  if (/^أعضاء/.test(office) && body.sort === "country") return false;
  if (isPlural || isCounterpart) return true;
  if (!(isNational || officesOfStates.test(office)) || officesOfNoState.test(office)) return false;
  // "وزير إسرائيلي": one of several, whoever it is.
  return /^ال| ال/.test(words) || body.sort !== "adjective";
}

/** "قائد الجيش الباكستاني", "رئيسة مجلس النواب الأميركي": the state to which an organ of power belongs. */
function stateOfOrgan({ affiliations }: TextSoFar, { body, office, isFormer }: Title): Phrase | undefined {
  const isOfOrgan = body?.actor?.kind === "ORGANIZATION" && organsOfPower.test(body.actor.name);
  if (!isOfOrgan || isFormer || !officesOfOrgans.test(office)) return undefined;
  return affiliations.find(
    ({ member, body: state }) => member.actor?.key === body.actor!.key && state.actor?.kind === "STATE",
  )?.body;
}
