/** Whether a text states what a wording names, denies it (it was cancelled, lifted, only planned), or does not name it. */
export type Polarity = "stated" | "denied" | "absent";

/**
 * Looks for a wording in a text, clause by clause. A mention is denied by a negator before it ("no travel ban"), by a verb or
 * noun that it depends on ("cancelled meeting", "exemption from the asset freeze", "إلغاء اجتماع"), by a participle after it
 * ("meeting postponed"), or because another noun follows it as the head ("meeting room"). A participle that describes another
 * noun denies nothing ("meeting on the planned gas field").
 */
export function polarityOf(text: string, wording: RegExp): Polarity {
  const clauses = clausesOf(text);
  const everywhere = new RegExp(wording.source, `${wording.flags.replace("g", "")}g`);
  const mentions = clauses.flatMap((clause) =>
    [...clause.matchAll(everywhere)].map(({ 0: { length }, index }) => !isDenied(clause, index, index + length)),
  );
  if (clauses.some((clause) => isMatch(loneParticiple, clause))) return "denied";
  if (mentions.length === 0) return "absent";
  return mentions.includes(true) ? "stated" : "denied";
}

const word = (words: string) =>
  String.raw`(?<![\p{L}\p{M}])(?:${words.trim().replace(/\s+/g, "|").replaceAll("_", String.raw`\s+`)})(?![\p{L}\p{M}])`;
/** Up to three words, none of which begins another phrase. */
const someWords = String.raw`(?:\s+(?!(?:and|or|on|of|for|with|in|at|et|sur|и|по|о)\s)\S+){0,3}\s*$`;

/** Only in lower case or at the beginning: in names such as Doctors Without Borders they negate nothing. */
const negators = word(`
  no not never neither without pas_de pas_d'? aucune? sans не нет без لا لم لن ليس ليست عدم دون بدون من_دون بلا غير`);
const notOnly = new RegExp(word("not_only pas_seulement не_только ليس_فقط"), "giu");

const participles = word(`
  cancell?ed postponed delayed abandoned aborted scrapped shelved called_off planned proposed rejected refused declined
  lifted suspended revoked removed terminated repealed expired upcoming tentative possible potential
  annulée? reportée? suspendue? levée? prévue? proposée? abrogée? cancelad[ao] aplazad[ao]
  отмен[её]нн\\p{L}+ запланированн\\p{L}+ планируем\\p{L}+ предстоящ\\p{L}+ отложенн\\p{L}+ перенес[её]нн\\p{L}+ снят\\p{L}+
  отмен[её]н[ао]?ы? отложен[ао]?ы? перенес[её]н[ао]?ы? приостановлен[ао]?ы?
  ملغ[ىي] ملغاة مؤجلة? مقررة? مقترحة? مخططة? مرفوعة? معلقة? [أا]لغيت? [أا]جلت? ت[أا]جلت? رفعت? علقت?`);
const verbs = word(`
  cancels? cancell?ing postpones? postponing refuses? refusing rejects? rejecting declines? boycotts? boycotted skips? skipped
  calls?_off plans?_to proposes? threatens?_to annule reporte refuse отменил[аи]? отменяет отложил[аи]? перен[её]сл?[аи]? отказал\\p{L}+
  [أا]لغى يلغي تلغي [أا]جل يؤجل رفض يرفض يقترح اقترح`);
/** Nouns that deny what depends on them. */
const nouns = word(`
  cancell?ations? postponements? refusals? rejections? absence lack boycotts? proposals? plans? requests? calls? invitations?
  preparations? exemptions? exceptions? derogations? waivers? lifting removal suspension termination repeal statements? comments?
  annulation report refus absence proposition demande invitation levée suspension exemptions? dérogations? salle lieu
  отмен[аыеу] отказ перенос срыв предложение приглашение подготовка снятие приостановка
  [إا]لغاء ت[أا]جيل رفض اقتراح طلب دعوة رفع تعليق [إا]عفاء استثناء عدم قاعة غرفة مكان محضر`);
const dependents = String.raw`(?:\s+(?:of|for|to|from|on|against|de|du|des|d'|à|от|в|о|من|إلى|ل)(?![\p{L}\p{M}]).*|(?<=[а-яё])\s.*|(?<=\p{Script=Arabic})\s.*)$`;
/** A meeting that something else came before or after is not what the text is about. */
const relative = word(`
  after before ahead_of following prior_to pending instead_of until après avant à_l'issue_de после перед بعد قبل عقب`);

const compoundHead = new RegExp(
  `^\\s+${word("rooms? houses? halls? places? points? minutes venues? cent(?:re|er)s? agendas? invitations? requests? cancell?ations? postponements? exemptions? exceptions? waivers? proposals?")}`,
  "iu",
);
const functionWord = word(`
  due because by after before until till to amid over at in on for from since pending today yesterday as and
  pour par à en jusqu'à suite из-за до в на по بسبب إلى حتى في من بعد له لها`);
const participleAfter = new RegExp(`${participles}(?=\\s*$|\\s+${functionWord}|\\s+\\d)`, "iu");
/** These describe the nearest noun before them. */
const afterItsNoun =
  /(?:^|\s)(?:annulé|reporté|suspendu|levé|prévue?|proposée?|abrogée?|ملغ|مؤجل|مقرر|مقترح|مرفوع|معلق)/iu;
const preposition = new RegExp(word("on about for with sur pour avec по о об с بشأن حول عن مع"), "iu");
const negationAfter = new RegExp(
  `^${String.raw`(?:(?!\s(?:on|about|for|sur|по|о|بشأن|حول|عن)\s).)*`}${word("not never no_longer pas n'a_pas не لم لن")}`,
  "u",
);
const loneParticiple = new RegExp(
  `^\\s*(?:was |is |has been |est |a été )?${participles}(?:\\s*$|\\s+${functionWord}.*$)`,
  "iu",
);

const before = {
  negator: new RegExp(`${negators}(?:\\s+\\S+){0,4}\\s*$`, "u"),
  modifier: new RegExp(`(?:${participles}|${verbs})${someWords}`, "iu"),
  noun: new RegExp(`${nouns}${dependents}`, "iu"),
  relative: new RegExp(`${relative}(?:\\s+\\S+){0,3}\\s*$`, "iu"),
};

function isDenied(clause: string, start: number, end: number): boolean {
  const [head, tail] = [clause.slice(0, start), clause.slice(end)];
  if (Object.values(before).some((pattern) => isMatch(pattern, head))) return true;
  if (isMatch(compoundHead, tail) || isMatch(negationAfter, tail)) return true;
  const participle = participleAfter.exec(tail);
  if (!participle) return false;
  const between = tail.slice(0, participle.index);
  return !(isMatch(afterItsNoun, ` ${participle[0]}`) && isMatch(preposition, between));
}

function isMatch(pattern: RegExp, text: string): boolean {
  return pattern.test(text);
}

/** "No. 5", "no 5", "n° 5", "Nº 5", "nr. 5" */
const numero = /(?<![\p{L}\p{M}])(?:nos?\.?\s*(?=\d)|no\.\s*(?=[\p{L}/-]{0,6}\d)|nr\.?\s*(?=\d)|n\s?[°º˚]\s*|№\s*)/giu;
const invisible = /[\p{Cf}\u064b-\u0652\u0640]/gu;
const boundary = new RegExp(
  String.raw`[;:()[\]|\n]+|\.(?=\s|$)|\s[-–—]\s|\s(?:but|except|mais|sauf|но|кроме|لكن)\s|,\s*(?=(?:but|not?|without|${participles}))`,
  "iu",
);

/** The clauses of a text. */
function clausesOf(text: string): string[] {
  const plain = text.replace(invisible, "").replace(numero, "№ ").replace(notOnly, "").trim();
  const [first = "", ...rest] = plain;
  // The first word may be capitalized as the first word of a sentence.
  return (first.toLowerCase() + rest.join("")).split(boundary).filter((clause) => clause.trim() !== "");
}
