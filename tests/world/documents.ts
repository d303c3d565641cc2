import type { DocumentRecord, EvidenceRecord } from "../../src/write/records.ts";

const gazette: DocumentRecord = {
  type: "document",
  id: "gazette",
  title: "قمة في ألدانا",
  url: "https://gazette.example/2018/summit",
  publisher: "Aldana Gazette",
  language: "ar",
  publishedOn: "2018-06-13",
  keywords: ["قمة", "تجارة"],
  text:
    "استقبل الرئيس سمير تلوان رئيس وزراء بوراليا توماش فيل في ألدانا يوم الثلاثاء. " +
    "وقالت وكالة أنباء ألدانا إن الجانبين بحثا التجارة. " +
    "ومن المقرر أن يزور الرئيس كادريا في مايو 2022.",
  related: ["courier"],
};

const courier: DocumentRecord = {
  type: "document",
  id: "courier",
  title: "What was said on the telephone",
  url: "https://courier.example/talks",
  publisher: "The Boralia Courier",
  language: "en",
  publishedOn: "2019-04",
  keywords: ["diplomacy"],
  text:
    "Prime minister Vell and president Talwan spoke by telephone in March. " +
    "They had met in Aldana the year before. " +
    "Vell and Orsk criticized Aldana and its president, Harbour Broadcasting reported, citing ANA. 🛳 " +
    "Vell called Jonas Kell a danger to shipping.",
};

export const documents: readonly DocumentRecord[] = [
  gazette,
  courier,
  {
    type: "document",
    id: "bulletin",
    title: "Bulletin of the League",
    publisher: "League of the Three Seas",
    language: "en",
    publishedOn: "2020",
    related: ["gazette"],
  },
  {
    type: "document",
    id: "dépêche",
    title: "Dépêche de l'agence",
    language: "fr",
    publishedOn: "2021-11-05",
    text: "Mme Marzen s'est engagée à recevoir le président Talwan.",
  },
  { type: "document", id: "scan", url: "https://archive.example/scan" },
];

/** Evidence that quotes a document of this world; its offsets are those of the quote in the document's text. */
export function passage(documentId: string, quote: string, attribution: readonly string[] = []): EvidenceRecord {
  const start = documents.find(({ id }) => id === documentId)?.text?.indexOf(quote) ?? -1;
  if (start === -1) throw new Error(`"${documentId}" does not say "${quote}".`);
  return { document: documentId, quote, start, end: start + quote.length, attribution };
}
