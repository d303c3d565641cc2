import { affiliationNouns, affiliationVerbs, successionVerbs } from "../tables/ar/affiliation.ts";
import { meetingVerbs } from "../tables/ar/meeting.ts";
import { otherVerbs } from "../tables/ar/otherVerbs.ts";
import { sanctionVerbs } from "../tables/ar/sanction.ts";
import { statementVerbs } from "../tables/ar/statement.ts";
import { isWordAfterNames } from "../tables/ar/wordsAfterNames.ts";
import { nounsOfPersons, wordsBeforeNames, wordsOfPersons } from "../tables/ar/wordsBeforeNames.ts";
import { arabicOffices } from "./arabicOffices.ts";
import type { arabicPersons } from "./arabicPersons.ts";
import { type ArabicText, gapBefore, isAdjacent } from "./arabicText.ts";
import type { arabicTitles } from "./arabicTitles.ts";
import type { Phrase, Title } from "./phrase.ts";

/** Words with the article, folded, which the adjective after them does not describe: "في مارس المقبل الكويتي فلان". */
const afterwards = /^ال(?:مقبل|ماضي|جاري|حالي|منصب|يوم)$|^الماضيه$|^المقبله$/;

/** What somebody becomes. */
const accusativeOffices =
  /^(?:رئيس|وزير|سفير|نائب|مدير|أمين|قائد|محافظ|حاكم|زعيم|متحدث|ناطق|مستشار|مبعوث|ممثل|مندوب|عضو|قنصل|منسق|مقرر|مفوض|ملك|وكيل|مساعد)(?:ا|اً|ًا|ة)$/;

const verbsBeforeNames = [
  otherVerbs,
  statementVerbs,
  meetingVerbs,
  ...sanctionVerbs,
  affiliationVerbs,
  successionVerbs,
];

/** "كبير المفاوضين السابق الذي أقيل": a relative clause ends a title. */
const relativePronouns = /^(?:الذي|التي)$/;

/** Which titles and names belong together: "فلان، وزير الخارجية الفرنسي،", "الجيولوجي السويدي فلان". */
export function arabicAppositions(
  context: ArabicText,
  { newNameOf, nameAt, skipHonorifics }: ReturnType<typeof arabicPersons>,
  { titleAt }: ReturnType<typeof arabicTitles>,
) {
  const { tokens, marks } = context;
  return { titleAfter, titleWord, nameAfter, introducedAt, describedAt, compatriotAt };

  /** The title that stands between commas after a name. */
  function titleAfter({ to }: Phrase, limit: number): Title | undefined {
    const isDirect = isAdjacent(context, to);
    if (!isDirect && !/^[،,]\s*$/.test(gapBefore(context, to))) return undefined;
    const from = /^(?:وهو|وهي)$/.test(tokens[to]?.folded ?? "") ? to + 1 : to;
    const title = from < limit ? titleAt(from, limit) : undefined;
    // "معالي فلان بن فلان وزير الخارجية العماني"
    if (isDirect)
      return title?.body &&
        !title.isPlural &&
        titleWord(title) !== "" &&
        !/^ال/.test(titleWord(title)) &&
        !nameAt(title.to, limit) &&
        !isObjectOfOffice(from)
        ? title
        : undefined;
    // "ولي العهد رئيس مجلس الوزراء،"
    const second =
      title && titleWord(title) !== "" && isAdjacent(context, title.to) ? titleAt(title.to, limit) : undefined;
    if (second?.isNational && /^[،,؛.]/.test(gapBefore(context, second.to))) return title;
    const isClosed =
      title &&
      (title.to >= limit ||
        /[،,؛.:]/.test(gapBefore(context, title.to)) ||
        relativePronouns.test(tokens[title.to]!.folded) ||
        // "المديرة التنفيذية لشركة «…» المملوكة للدولة"
        (title.body !== null && !marks.has(title.to) && /^ال\p{L}{3,}ة$/u.test(tokens[title.to]!.value)));
    return isClosed ? title : undefined;
  }

  /** "عين الرئيس فلان سفير …": an accusative after a name is what somebody becomes. */
  function isObjectOfOffice(index: number): boolean {
    return /ا$/.test(tokens[index]!.value);
  }

  /** The first word of a title, if no particle is attached to it. */
  function titleWord({ from, start }: Title): string {
    return start === tokens[from]!.start ? tokens[from]!.folded : "";
  }

  /** The name to which a title belongs. */
  function nameAfter(title: Title, limit: number): Phrase | undefined {
    const hasComma = /^[،,]\s*$/.test(gapBefore(context, title.to));
    if (title.to >= limit || !(hasComma || isAdjacent(context, title.to))) return undefined;
    // "محافظ البنك المركزي، واحتفظت فلانة"
    if (hasComma && tokens[title.to]!.value.startsWith("و") && !marks.has(title.to)) return undefined;
    const isAddressed = title.start === tokens[title.from]!.start && /^ال/.test(title.words);
    // "زعيم المتمردين فلان"
    const isLeader = /^(?:زعيم|قائد)ة? ال/.test(title.office);
    const isSure =
      title.body !== null || isLeader || title.isCounterpart || isAddressed || (title.isNational && isDefinite(title));
    // "الأمين العام للحلف، الدنماركي فلان"
    const origin = marks.get(title.to);
    if (
      origin?.sort === "adjective" &&
      origin.actor.kind === "STATE" &&
      title.body !== null &&
      isAdjacent(context, origin.to)
    )
      return nameAt(origin.to, limit);
    const isMarked = marks.has(title.to) || marks.has(skipHonorifics(title.to));
    const name = isSure || isMarked ? nameAt(title.to, limit) : undefined;
    if (name && isMarked) return name;
    // "المتحدث باسم الوزارة، فلان، إن": commas on both sides close an apposition.
    const isClosed = name && (name.to >= limit || /^[،,]/.test(gapBefore(context, name.to)));
    const isMember = /^عضو/.test(title.office);
    return hasComma && (isMember || !(isClosed && title.body !== null)) ? undefined : name;
  }

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
    // "يشغل فلان الفلاني منصب"
    const isInOffice =
      name && /^(?:منصب|منصبه|منصبها|رياسه|قياده|مهام|مهامه|حقيبه|اليمين)$/.test(tokens[name.to]?.folded ?? "");
    if (name && isBeforePerson(from)) return name;
    // "انتخب الحزب، أمس، فلان الفلاني رئيسا له"
    const isElected = name && accusativeOffices.test(tokens[name.to]?.value ?? "");
    if (name && isElected) return name;
    if (name && isOwner(from) && isCalledByFamily(name)) return name;
    if (name && isIntroduced && isRelated(name)) return name;
    return name && (isBeginning || isIntroduced) && (isInOffice || hasBody(titleAfter(name, limit))) ? name : undefined;
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

  /** Whether the text calls somebody by the last word of a name alone, as one who acts: "قال ديزير". */
  function isCalledByFamily({ from, to }: Phrase): boolean {
    const family = tokens[to - 1]!.folded;
    if (family.length < 3 || isWordAfterNames(family) || /(?:ين|ون|ات|ه)$/.test(family)) return false;
    return tokens.some(
      ({ folded, index }) =>
        folded === family &&
        index !== to - 1 &&
        tokens[index - 1]?.folded !== tokens[to - 2]!.folded &&
        isActing(index, from),
    );
  }

  /** "قال ديزير", "إن ديزير", "الوزير ديزير" */
  function isActing(index: number, name: number): boolean {
    const before = tokens[index - 1];
    if (!before || index === name || !isAdjacent(context, index)) return false;
    return (
      /^(?:ان|بان|لان|كان|لكن)$/.test(before.forms.at(-1)!.word) ||
      verbsBeforeNames.some((verbs) => verbs.has(tokens, index - 1)) ||
      (/^ال/.test(before.folded) && arabicOffices.has(tokens, index - 1))
    );
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

  /** "الجيولوجي السويدي فلان": a new name after what a person is and where the person is from. */
  function describedAt(from: number, limit: number): Phrase | undefined {
    const { forms } = tokens[from]!;
    const form = forms.find(({ word }) => /^ال\p{L}{3}/u.test(word));
    const origin = marks.get(from + 1);
    if (!form || origin?.sort !== "adjective" || origin.actor.kind !== "STATE" || !isAdjacent(context, origin.from))
      return undefined;
    if (
      !isAdjacent(context, origin.to) ||
      /(?:ه|ات|ين|ون)$/.test(form.word) !== /(?:ه|ين|ون)$/.test(tokens[origin.from]!.folded)
    )
      return undefined;
    const name = newNameOf(origin.to, limit);
    if (!name || /^ال/.test(tokens[origin.to]!.folded)) return undefined;
    return { ...name, from, preposition: form.preposition, hasConjunction: form.hasConjunction };
  }

  /** "الكويتي فلان", "خلفا للسنغالي فلان": a new name after nothing but where the person is from. */
  function compatriotAt(from: number, limit: number): Phrase | undefined {
    const origin = marks.get(from);
    if (origin?.sort !== "adjective" || origin.actor.kind !== "STATE" || !/^و?(?:ال|لل)/.test(tokens[from]!.value))
      return undefined;
    const before = tokens[from - 1]?.folded ?? "";
    const isAfterNoun = isAdjacent(context, from) && /^[وف]?[بلك]?ال/.test(before) && !afterwards.test(before);
    if (isAfterNoun || marks.has(from - 1) || /(?:ات|ين|ون|ان)$/.test(tokens[from]!.folded)) return undefined;
    if (!isAdjacent(context, origin.to) || /^ال/.test(tokens[origin.to]?.folded ?? "ال")) return undefined;
    const name = newNameOf(origin.to, limit);
    const { preposition, hasConjunction } = origin;
    return name && { ...name, from, preposition, hasConjunction };
  }

  /** Whether a title tells whose officer it is. */
  function hasBody(title: Title | undefined): boolean {
    return title !== undefined && (title.body !== null || Boolean(title.owner));
  }

  /** "الرئيس فلان", "رئيس الحكومة فلان", not "أمير فلان". */
  function isDefinite({ from, to }: Title): boolean {
    return to - from > 1 || tokens[from]!.forms.some(({ word }) => word.startsWith("ال"));
  }
}
