import { affiliationNouns, affiliationVerbs } from "../../tables/ar/affiliation.ts";
import { verbsBeforeNames } from "../../tables/ar/verbsBeforeNames.ts";
import { nounsOfPersons, wordsBeforeNames, wordsOfPersons } from "../../tables/ar/wordsBeforeNames.ts";
import { isCalledByFamily } from "../familyNames.ts";
import type { Phrase, Title } from "../phrase.ts";
import type { arabicAppositions } from "./arabicAppositions.ts";
import type { arabicPersons } from "./arabicPersons.ts";
import { type ArabicText, gapBefore } from "./arabicText.ts";

/** What somebody becomes. */
const accusativeOffices =
  /^(?:رئيس|وزير|سفير|نائب|مدير|أمين|قائد|محافظ|حاكم|زعيم|متحدث|ناطق|مستشار|مبعوث|ممثل|مندوب|عضو|قنصل|منسق|مقرر|مفوض|ملك|وكيل|مساعد)(?:ا|اً|ًا|ة)$/;

/** New names that the words before or after them tell to be those of persons: "مع فلان الفلاني، وزير الخارجية", "بزعامة فلان". */
export function arabicIntroducedNames(
  context: ArabicText,
  { newNameOf }: Pick<ReturnType<typeof arabicPersons>, "newNameOf">,
  { titleAfter }: Pick<ReturnType<typeof arabicAppositions>, "titleAfter">,
) {
  const { tokens } = context;
  return { introducedAt };

  /** "مع فلان الفلاني، وزير الخارجية الفرنسي،": a new name between a word that begins a phrase and a title with its state. */
  function introducedAt(from: number, limit: number): Phrase | undefined {
    const before = tokens[from - 1];
    const isBeginning = before === undefined || /[\n.]/.test(tokens[from]!.gap);
    const isAfterComma = tokens[from]!.gap.includes("،");
    if (verbsBeforeNames.some((verbs) => verbs.has(tokens, from))) return undefined;
    const isAfterVerb =
      before !== undefined &&
      (verbsBeforeNames.some((verbs) => verbs.has(tokens, from - 1)) || /^و?\p{L}{3,}(?:ه|ها|هم)$/u.test(before.value));
    const isIntroduced =
      isAfterVerb || before?.forms.some(({ word }) => wordsBeforeNames.has(word)) || isBeforePerson(from);
    const isAppointed = isAfterAppointment(from);
    if (!isBeginning && !isIntroduced && !isAfterComma && !isAppointed && !isOwner(from)) return undefined;
    const name = newNameOf(from, limit);
    if (!name || isBeforePerson(from)) return name;
    const next = tokens[name.to];
    // "انتخب الحزب، أمس، فلان الفلاني رئيسا له"
    if (accusativeOffices.test(next?.value ?? "")) return name;
    // "عين فلان الفلاني، وهو دبلوماسي كيني، مبعوثا"
    const isDescribed = /^(?:وهو|وهي)$/.test(next?.folded ?? "") && /،/.test(gapBefore(context, name.to));
    if (isDescribed && (isAfterVerb || isAppointed)) return name;
    if (isOwner(from) && isCalledByFamily(context, name)) return name;
    if (isIntroduced && isRelated(name)) return name;
    // "يشغل فلان الفلاني منصب"
    const isInOffice = /^(?:منصب|منصبه|منصبها|رياسه|قياده|مهام|مهامه|حقيبه|اليمين)$/.test(next?.folded ?? "");
    return (isBeginning || isIntroduced || isOwner(from)) && (isInOffice || hasBody(titleAfter(name, limit, true)))
      ? name
      : undefined;
  }

  /** "عُينت خبيرة الاقتصاد فلانة وزيرة": whether a word not far before tells that somebody gets an office. */
  function isAfterAppointment(from: number): boolean {
    for (let index = from - 1; index >= Math.max(0, from - 8); index--) {
      if (/[.؛\n]/.test(tokens[index + 1]!.gap)) return false;
      const pattern =
        affiliationVerbs.at(tokens, index)?.value.pattern ?? affiliationNouns.at(tokens, index)?.value.pattern;
      if (pattern === "appoint" || pattern === "take") return true;
    }
    return false;
  }

  /** "أكد كارلو نيري، محامي …" */
  function isRelated({ to }: Phrase): boolean {
    return /^[،,]\s*$/.test(gapBefore(context, to)) && nounsOfPersons.has(tokens[to]?.folded ?? "");
  }

  /** "جمدت أصول فلان", "مقتل فلان" */
  function isOwner(from: number): boolean {
    return tokens[from - 1]?.forms.some(({ word }) => nounsOfPersons.has(word)) ?? false;
  }

  /** "بزعامة فلان", "بدلا من فلان" */
  function isBeforePerson(from: number): boolean {
    const [one = "", other = ""] = [tokens[from - 1]?.folded, tokens[from - 2]?.folded];
    const isInPlace =
      (one === "من" && other === "بدلا") ||
      (one === "محل" && /^[وف]?[يست]?حلت?$/.test(other)) ||
      (one === "منه" && other === "بدلا") ||
      /^(?:مكانه|مكانها|محله|محلها)$/.test(one);
    // "وخلفه فيها فلان"
    const isSuccessor =
      (/^في(?:ها|ه)$/.test(one) && /^[وف]?[يت]?خلف(?:ه|ها|ته|تها)$/.test(other)) || /^[وف]?س?[يت]خلف$/.test(one);
    const isOneOfSeveral = one === "من" && /^[وف]?كلا?$/.test(other) && !/^[يت]/.test(tokens[from]!.folded);
    return wordsOfPersons.test(one) || isOneOfSeveral || isInPlace || isSuccessor;
  }

  /** Whether a title tells whose officer it is. */
  function hasBody(title: Title | undefined): boolean {
    return title !== undefined && (title.body !== null || Boolean(title.owner) || title.isNational);
  }
}
