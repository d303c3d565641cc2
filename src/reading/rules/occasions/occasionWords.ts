import type { ReadingLanguage } from "../../reading.ts";

/** Words that refer to an occasion, and what the text that tells of it calls it. */
type Occasion = readonly [reference: RegExp, told: RegExp];

const english: readonly Occasion[] = [
  [at("summit"), /\bsummit\b/i],
  [at("congress|conference|forum|assembly"), /\b(?:congress|conference|forum|assembly)\b/i],
  [
    at("meeting|session|plenary|gathering|debate|talks"),
    /\b(?:meeting|met|meet|session|summit|gather\w*|sat|forum|conference|debate|talks|council)\b/i,
  ],
  // Those who have met speak together: "told a joint news conference".
  [/\bjoint (?:news|press) conference\b/i, /\b(?:met|meeting|talks|visit\w*|summit|received|hosted)\b/i],
  // At a meeting that has only ended on that day, "on the sidelines" may have been before.
  [
    /\bon (?:the|its|their) sidelines\b|\b(?:said|told \w+|added|remarked) afterwards\b/i,
    /^(?!.*\b(?:summit|meeting|forum|conference|congress|assembly|talks)\b[^.]{0,40}\b(?:ended|wrapped up|concluded|closed)\b).*\b(?:summit|meeting|met|forum|conference|congress|assembly|talks)\b/is,
  ],
  [
    at("ceremony|signing"),
    /\b(?:sign(?:s|ed)?|names? (?:to|on)|agreement|accord|treaty|pact|deal|contract|oath|sworn)\b/i,
  ],
  [
    /\b(?:sign(?:ed)?|initial+ed|inked|put (?:his|her|their) names? (?:on|to)) the (?:[\w-]+ ){0,2}?(?:text|accord|agreement|treaty|pact|deal|contract|document|papers|memorandum)\b|\b(?:papers|text|accord|agreement|treaty|deal|contract) (?:was|were) signed\b/i,
    /\b(?:sign(?:s|ed)?|names? (?:to|on)|agree[sd]?|agreement|accord|treaty|pact|deal|contract|sold|bought|took over)\b/i,
  ],
];

const arabic: readonly Occasion[] = [
  [atArabic("القمة"), /قمة|قمته/],
  [
    /(?:^|\s)و?على هامش (?:القمة|الاجتماع|المنتدى|المؤتمر)(?!\p{L})/u,
    /^(?!.*(?:اختتم|تختتم)).*(?:قمة|اجتماع|منتدى|مؤتمر)/s,
  ],
  [atArabic("المؤتمر|الأشغال"), /مؤتمر|أشغال/],
  [atArabic("المنتدى"), /منتدى/],
  [
    atArabic("الاجتماع|الجلسة|المحادثات|المباحثات|اللقاء|الجولة"),
    /اجتماع|اجتمع|جلسة|محادثات|مباحثات|لقاء|التقى|اتفق|مجلس|استقبل/,
  ],
  [atArabic("التوقيع|المراسم|الحفل"), /وقّ?ع|اتفاق|أبرم|عقدا|صفقة|معاهدة/],
  [
    /(?:^|\s)و?(?:وقّ?ع|وُقّ?ع|حمل)\S* (?:\S+ ){0,5}?(?:الاتفاق|الاتفاقية|الصفقة|العقد|المعاهدة|النص|الوثيقة)(?!\p{L})/u,
    /وقّ?ع|اتفق|اتفاق|أبرم|عقدا|صفقة|معاهدة|اشترت|استحوذ/,
  ],
  [/مؤتمر صح(?:ف|اف)ي مشترك/, /التقى|محادثات|مباحثات|زيارة|زيارته|زار|استقبل|قمة|لقاء|اجتماع/],
  [/(?:^|\s)و?في بيان(?:ه|ها|هم) الختامي(?!\p{L})/u, /قمة|اجتماع|مؤتمر|منتدى/],
];

/** What a headline announces, and how the lead tells of it. */
const deals: Readonly<Record<ReadingLanguage, readonly Occasion[]>> = {
  en: [
    [
      /\b(?:sign|seal|ink|initial|strike|reach|clinch)s?\b/i,
      /\b(?:sign(?:s|ed)?|seal(?:ed)?|initial\w*|names? (?:to|on)|agreement|accord|treaty|pact|deal|contract)\b/i,
    ],
    [/\b(?:exchange|swap|trade)s?\b/i, /\b(?:exchang|swap)\w*/i],
  ],
  ar: [
    [/تتفق|يتفق|توقّ?ع|يوقّ?ع|تبرم|يبرم|اتفاق/, /وقّ?ع|اتفق|اتفاق|أبرم|معاهدة|محادثات|مباحثات/],
    [/تتبادل|يتبادل|تبادل/, /تبادل/],
  ],
};

export function announcedDeals(headline: string, language: ReadingLanguage): readonly RegExp[] {
  return deals[language].flatMap(([announced, told]) => (announced.test(headline) ? [told] : []));
}

/** What the occasions that a sentence refers to may have been called before. */
export function referredOccasions(sentence: string, language: ReadingLanguage): readonly RegExp[] {
  return (language === "en" ? english : arabic).flatMap(([reference, told]) =>
    reference.test(sentence) ? [told] : [],
  );
}

/** "hosted the summit", "told the closing session", "after the ceremony", but not "would run at the congress". */
function at(nouns: string): RegExp {
  return new RegExp(
    `(?<!\\b(?:would|will|to) (?:\\w+ ){1,4})\\b(?:hosted|chaired|opened|at|during|told|addressed|after|following|of) (?:the|their) (?:\\w+ ){0,2}?(?:${nouns})\\b|^before the (?:plenary|session|ceremony|signing)\\b|^the (?:${nouns})\\b[^,;.]{0,40}? (?:was|were) (?:hosted|chaired|attended|opened|mediated)\\b`,
    "i",
  );
}

/** «على هامش القمة», «في كلمة ألقاها أمام القمة», «وترأس فلان القمة» */
function atArabic(nouns: string): RegExp {
  return new RegExp(
    `(?:^|\\s)و?(?:أمام|خلال|أثناء|عقب|بعد|إثر|ختام|مستهل|أعقاب|على|أعقب) (?:${nouns})(?!\\p{L})|(?:^|\\s)و?(?:ترأس|افتتح|حضر|استضاف)ت? (?:\\S+ ){0,8}?(?:${nouns})(?!\\p{L})`,
    "u",
  );
}
