import type { SanctionPattern } from "../../rules/triggers/trigger.ts";
import { WordTable } from "../../text/wordTable.ts";

export interface SanctionParticiple {
  readonly pattern: SanctionPattern;
  /** What must follow, so that it tells of a sanction. */
  readonly leads: RegExp | null;
  /** Whether only an organization can be called so. */
  readonly isOfOrganization: boolean;
}

const participles: readonly (readonly [word: string, ...SanctionParticiple[]])[] = [
  ["مفروض", { pattern: "impose", leads: null, isOfOrganization: false }],
  ["محظور", { pattern: "outlaw", leads: null, isOfOrganization: true }],
  ["معاقب", { pattern: "target", leads: null, isOfOrganization: false }],
  ["ممنوع", { pattern: "ban", leads: /^ (?:\S+ )?من (?:دخول|السفر إلى|زيارة) /u, isOfOrganization: false }],
  [
    "مدرج",
    {
      pattern: "list",
      leads: /^ (?:على|في|ضمن) (?:قائمت|لائحت|قوائم|لوائح)(?:ها|ه|هم) (?:السوداء|للعقوبات|للإرهاب|الخاصة بالعقوبات)/u,
      isOfOrganization: false,
    },
  ],
  [
    "مصنف",
    {
      pattern: "list",
      leads: /^ (?:\S+ ){0,3}(?:إرهابي|الإرهاب|للإرهاب|السوداء)/u,
      isOfOrganization: true,
    },
  ],
];

/** Participles of what others have decided on somebody, in all genders, with and without the article. */
export const sanctionParticiples = new WordTable<SanctionParticiple>(
  participles.flatMap(([word, ...values]) =>
    ["", "ة", "ين", "ان", "تين", "ا"].flatMap((ending) =>
      ["", "ال"].flatMap((article) => values.map((value) => [article + word + ending, value] as const)),
    ),
  ),
);
