import { dualOffices, offices } from "../../tables/ar/offices.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import type { Office } from "../office.ts";

/** Offices with and without the article, as a predicate, and in the forms that the table gives. */
export const arabicOffices = new WordTable<Office>(
  linesOf<"national" | "any" | "plural">(offices)
    .flatMap(withFeminine)
    .flatMap(([office, sort]) => {
      const isPortfolio = /(?:^|\s)(?:وزير|وزيرة|وزارة|مفوض|مفوضة|وزراء|وزيرا|كاتب الدولة|كاتبة الدولة)$/.test(office);
      const entry = { office, isNational: sort === "national", isPlural: sort === "plural", isPortfolio };
      const isBare = !office.includes(" ") && !office.startsWith("ال");
      return isBare
        ? ([
            [office, entry],
            [`ال${office}`, { ...entry, isPortfolio: false }],
            ...(/[ةىء]$/.test(office) ? [] : [[`${office}ا`, entry] as const]),
          ] as const)
        : ([[office, entry]] as const);
    }),
);

/** The same office of a woman: "رئيسة الجمهورية". */
function withFeminine<Sort>([office, sort]: readonly [string, Sort]): (readonly [string, Sort])[] {
  const feminine = office.replace(
    /^(ال)?(رئيس|وزير|نائب|مدير|مبعوث|مستشار|سفير|ممثل|منسق|مندوب|مفوض|مقرر|متحدث|ناطق|قائد|حاكم|محافظ|أمين|زعيم|قنصل|موفد|مساعد|وكيل|عضو|كبير|كاتب|ملك|سكرتير)(?= |$)/,
    "$1$2ة",
  );
  // "مساعدة" alone is help.
  return feminine === office || office === "مساعد"
    ? [[office, sort]]
    : [
        [office, sort],
        [
          feminine.replace(/ (الخاص|الدائم|السامي|المقيم|الرسمي|التنفيذي|الجديد|المؤقت|الانتقالي)(?= |$)/g, " $1ة"),
          sort,
        ],
      ];
}

/** Two holders of one office. */
export const arabicDualOffices = new WordTable<Office>(
  linesOf<string>(dualOffices).map(([words, office]) => [
    words,
    { office: office.replace("@", ""), isNational: true, isPlural: true },
  ]),
);

/** The word that tells offices apart: رئيس of الرئيس and رئيس الوزراء alike is too little for the second. */
export function headOf(office: string): string {
  return office
    .split(" ")
    .map((word) => word.replace(/^ال/, "").replace(/ة$/, ""))
    .slice(0, 2)
    .join(" ");
}
