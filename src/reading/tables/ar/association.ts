import type { AssociationPattern } from "../../rules/trigger.ts";
import { type ArabicForm, arabicVerbs } from "../../text/arabicVerbs.ts";
import { WordTable } from "../../text/wordTable.ts";

const undirected = (type: string, ...prepositions: string[]): AssociationPattern => ({
  type,
  directed: false,
  prepositions,
});
const directed = (type: string, ...prepositions: string[]): AssociationPattern => ({
  type,
  directed: true,
  prepositions,
});

const verbs: readonly (readonly [string, AssociationPattern])[] = [
  ["غزا يغزو", directed("invasion", "")],
  ["اجتاح يجتاح", directed("invasion", "")],
  ["احتل يحتل", directed("occupation", "")],
  ["احتجز يحتجز", directed("detention", "")],
  ["اعتقل يعتقل", directed("detention", "")],
  ["قاطع يقاطع", undirected("severed-relations", "")],
];

/** Verbs that say this only with words that follow: قطع العلاقات مع. */
const withObject: readonly (readonly [verb: string, objects: readonly string[], pattern: AssociationPattern])[] = [
  [
    "قطع يقطع",
    ["علاقاتها", "علاقاته", "علاقاتها الدبلوماسية", "العلاقات", "العلاقات الدبلوماسية", "علاقاتهما"],
    undirected("severed-relations", "مع", "ب"),
  ],
  [
    "استأنف يستأنف",
    ["العلاقات", "العلاقات الدبلوماسية", "علاقاتهما", "علاقاتها", "علاقاتهما الدبلوماسية"],
    undirected("diplomatic-relations", "مع"),
  ],
  [
    "وقع يوقع",
    [
      "اتفاقا",
      "اتفاقية",
      "اتفاق",
      "مذكرة تفاهم",
      "معاهدة",
      "اتفاقيات",
      "الاتفاق",
      "اتفاق سلام",
      "عقدا",
      "بيانا مشتركا",
    ],
    undirected("agreement", "مع"),
  ],
  ["أبرم يبرم", ["اتفاقا", "اتفاقية", "اتفاق", "صفقة", "معاهدة"], undirected("agreement", "مع")],
];

export interface ArabicAssociation {
  readonly pattern: AssociationPattern;
  readonly form: ArabicForm;
}

export const associationVerbs = new WordTable<ArabicAssociation>([
  ...verbs.flatMap(([verb, pattern]) => arabicVerbs(verb).map(({ text, form }) => [text, { pattern, form }] as const)),
  ...withObject.flatMap(([verb, objects, pattern]) =>
    arabicVerbs(verb)
      .filter(({ hasObject }) => !hasObject)
      .flatMap(({ text, form }) => objects.map((object) => [`${text} ${object}`, { pattern, form }] as const)),
  ),
]);

export const associationNouns = new WordTable<ArabicAssociation>(
  (
    [
      ["الغزو", directed("invasion", "ل")],
      ["غزو", directed("invasion", "ل")],
      ["غزوها", directed("invasion", "ل")],
      ["احتجاز", directed("detention", "")],
    ] as const
  ).map(([noun, pattern]) => [noun, { pattern, form: "noun" }] as const),
);
