import { pluralizer } from "./plural.ts";

const n = (count: number) => count.toLocaleString("en");
const plural = pluralizer("en");

/** The texts of the first screen and of the list of documents in English. */
export const enStart = {
  startTitle: "What this graph holds",
  startText: "Search for a name in any script, choose a question, or click an actor in the picture.",
  startPicture: (count: number) =>
    plural(count, {
      one: "The most connected actor",
      other: `The ${n(count)} most connected actors`,
    }),
  actorCount: (count: number) => plural(count, { one: "1 actor", other: `${n(count)} actors` }),
  documentCount: (count: number) => plural(count, { one: "1 document", other: `${n(count)} documents` }),
  datesOfGraph: (from: string, to: string) => (from === to ? `All dated ${from}` : `Dated from ${from} to ${to}`),
  lastChange: (moment: string) => `Last change: ${moment}`,
  lastImport: (moment: string) => `Last import: ${moment}`,
  questions: "Questions",
  howTied: (from: string, to: string) => `How is ${from} tied to ${to}?`,
  mostConnected: "Most connected actors",
  latestDocuments: "Latest documents",
  allDocuments: "All documents",
  emptyGraphTitle: "This graph is still empty",
  emptyGraphText: "Fill it in a terminal, in the folder of Rawabit. This page shows what arrives by itself.",
  loadSample: "A small sample to try:",
  loadOwn: "Your own files (CSV, JSON Lines, FollowTheMoney, sanctions lists, …):",

  copyEmbed: "Copy for a web page (embed)",
  embedNeeds: "Copied. The server shows it in pages whose origin is listed in RAWABIT_EMBED_ORIGINS.",
  openInRawabit: "Open in Rawabit",
  print: "Print …",
  pictureOf: (title: string) => `Picture: ${title}`,
  tiesAndSources: "Ties and their sources",
  notPrinted: (count: number) =>
    plural(count, { one: "1 more relation is not listed.", other: `${n(count)} more relations are not listed.` }),
  stories: "Stories",
  summary: "Summary",
  summaryIn: (language: string) => `summary in ${language}`,
  quotedIn: (language: string) => `quoted in ${language}`,
  documents: "Documents",
  searchDocuments: "Search in titles and texts",
  publisher: "Publisher",
  anyPublisher: "all publishers",
  publishedSince: "Published from",
  publishedUntil: "until",
  noDocuments: "No document matches. Try fewer words, or clear the conditions.",
  passageCount: (count: number) =>
    plural(count, { zero: "nothing recorded", one: "1 passage", other: `${n(count)} passages` }),
  showReported: "Show all it reports in the graph",
  reportedByOne: "reported by one document",
  onlyReportedBy: (title: string) => `Only what “${title}” reports`,
};
