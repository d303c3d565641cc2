import type { KnownActor } from "../../src/names/annotate/knownActor.ts";
import { readArticle } from "../../src/reading/readArticle.ts";
import type { ReadingLanguage } from "../../src/reading/reading.ts";

/** The persons of the tables of sentences; nobody is called so. */
const persons: Readonly<Record<ReadingLanguage, string>> = {
  en: "Alma Rost, Nikos Vara, Eva Stern, Carlo Neri, Kemal Ozan, Samir Hadi, Oleg Sedin, Martin Gale, Lena Marsh",
  ar: "جان مارون, نيكوس فارا, كارل شتيرن, كمال أوزان, سمير هادي, عادل ناصر, أوليغ سيدين, مارتن غيل, لينا مراد, علي رستم, الملك نادر, غير مولاند",
};

/** What sentences that were published on Thursday, 4 March 2021 report, as lines: kind, modality unless asserted, date, and who takes part. */
export function readSentences(text: string, language: ReadingLanguage): string[] {
  const known = persons[language].split(", ").map((value): KnownActor => {
    return { id: `person:${value}`, kind: "PERSON", names: [{ value, kind: "PRIMARY", lang: language }] };
  });
  const { relations } = readArticle({ text, language, publishedOn: "2021-03-04" }, known);
  return relations.map(({ kind, modality, date, endDate, dateText, participants }) => {
    const when = date ?? (endDate === null ? null : `until ${endDate}`) ?? (dateText === null ? null : `"${dateText}"`);
    const head = [kind, modality === "ASSERTED" ? null : modality, when].filter((part) => part !== null).join(" ");
    return `${head}: ${participants.map(({ role, mention }) => `${role} ${mention.name}`).join(", ")}`;
  });
}
