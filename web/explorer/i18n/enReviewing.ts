import { pluralizer } from "./plural.ts";

const n = (count: number) => count.toLocaleString("en");
const plural = pluralizer("en");
const proposals = (count: number) => plural(count, { one: "1 proposal", other: `${n(count)} proposals` });

/** A note of a reading in the page's language. @param message the server's sentence, in English */
type ReadingNoteText = (language: string | null, count: number, message: string) => string;

/** The texts of adding articles and reviewing them, in English. */
export const enReviewing = {
  addArticle: "Add an article",
  readArticle: "Read it",
  articleText: "Text of the article",
  articleExplained:
    "The text is added as a document and read by rules on this server. The meetings, sanctions, statements and offices that it reports wait as proposals for you to review. Nothing of it is in the graph until you accept it.",
  publishedExplained: "“On Wednesday” and “last month” are worked out from it. Such as 2018, 2018-06 or 2018-06-12.",
  detectLanguage: "as the text shows",
  modelToo: (model: string, address: string) =>
    `Let the model ${model} read it as well. The text is sent to ${address}, and to nobody else.`,
  /** Why an article is not read, by the reason of the API. */
  articleRefusals: {
    TEXT_EMPTY: "The text is empty. Paste the text of the article.",
    TEXT_WITHOUT_LETTERS: "The text has no letters, so there is nothing to read.",
    TEXT_TOO_LONG: "The text has more than 100,000 characters, which is too long to be read at once. Add it in parts.",
    TEXT_BINARY: "These characters are not those of an article. Copy the text again, from where it can be read.",
    TEXT_HTML: "This is the source of a web page. Paste the text of the article as the page shows it.",
    PUBLISHED_IN_FUTURE:
      "The date of publication is in the future. Correct it: the dates in the text are worked out from it.",
  } as Partial<Record<string, string>>,
  pastedTooLong: (most: number) =>
    `What you pasted has more than ${n(most)} characters, which is too long. It was not inserted; add it in parts.`,
  needsArticle: "Paste the text of the article.",
  articleRead: (count: number, known: number) =>
    known === 0
      ? `Read: ${proposals(count)} to review.`
      : `Read: ${proposals(count)} to review, of which ${n(known)} would add a source to what is known.`,
  nothingProposed: "Read: nothing was proposed.",
  /** By code. */
  readingNotes: {
    LANGUAGE_NOT_READ: (language) =>
      `${language === null ? "The text is neither Arabic nor English" : `The text is in ${language}`}. Nothing was proposed: articles are read in these two languages.`,
    LANGUAGE_UNKNOWN: () =>
      "The text does not show its language. If it is Arabic or English, set its language and read it again.",
    NO_PUBLICATION_DATE: () =>
      "The document has no date of publication, so dates such as “Wednesday” and “last month” stay words.",
    MODEL_HAS_NOT_READ: (_language, _count, message) => message,
    DROPPED: (_language, count) => `Dropped, because the text does not support them: ${proposals(count)}.`,
  } as Partial<Record<string, ReadingNoteText>>,

  waiting: "Waiting for a review",
  nothingWaits: "No document waits for a review. Add an article, or open a document and choose “Review proposals”.",
  waitingCount: (count: number, total: number) => `${n(count)} of ${proposals(total)} to review`,
  quality: "How often the rules were right",
  qualityExplained: "By the decisions of editors. Right are proposals that were accepted without an edit.",
  noDecisions: "Nothing has been decided yet.",
  rule: "Rule",
  accepted: "Accepted",
  corrected: "of these edited",
  rejected: "Rejected",
  pending: "Waiting",
  right: "Right",

  notRead: "Nothing has been proposed from this document yet.",
  readThis: "Read the document",
  noPublicationDate:
    "This document has no date of publication, so dates such as “Wednesday” and “last month” stay words. With the date they are worked out, in all proposals that wait.",
  readAgain: "Add the date and read again",
  readThisExplained:
    "Rules on this server look for meetings, sanctions, statements and offices. They wait here as proposals until you accept or reject them.",
  noTextToRead: "The database does not have the text of this document, so it cannot be read.",
  proposals: "Proposals",
  reviewed: (done: number, total: number) => `${n(done)} of ${n(total)} reviewed`,
  position: (index: number, total: number) => `${n(index)}/${n(total)}`,
  allReviewed: "All proposals are reviewed.",
  showDocument: "Show the document",

  keysExplained: "They work while the focus is in this panel, and not in fields.",
  keyActions: {
    next: "next",
    previous: "previous",
    accept: "accept",
    edit: "edit and accept",
    reject: "reject",
    undo: "undo",
    nextSentence: "select the next sentence",
    previousSentence: "the sentence before",
    record: "record what is missing",
    nextDocument: "next document",
  },
  states: { PENDING: "waiting", ACCEPTED: "accepted", REJECTED: "rejected" } as Record<string, string>,
  sending: "being saved …",
  accept: "Accept",
  edit: "Edit …",
  reject: "Reject …",
  undoLast: "Undo the last decision",
  nextDocument: "Next document",
  recordMissing:
    "Record what is missing, from the passage that is selected in the text (with the mouse, or by s, w and Shift with the arrow keys) or, without one, from that of the active proposal.",
  takeBack: "Take back",
  takenBack: "Taken back in the review.",
  known: "Already known, adds a source:",
  adds: "Accepting adds this passage to it.",
  newActor: "new",
  proposedBy: (rule: string) => `rule ${rule}`,
  scoreOf: (percent: string) => `score ${percent}`,
  attributed: "according to",
  rejectedFor: (reason: string) => `Rejected: ${reason}`,
  decided: {
    ACCEPTED: (count: number) => plural(count, { one: "Accepted.", other: `${proposals(count)} accepted.` }),
    REJECTED: (count: number) => plural(count, { one: "Rejected.", other: `${proposals(count)} rejected.` }),
    PENDING: (count: number) => plural(count, { one: "Taken back.", other: `${proposals(count)} taken back.` }),
  },

  why: "Why this actor?",
  quoted: (text: string) => `“${text}”`,
  matches: (mention: string, name: string, percent: string) => `“${mention}” matches “${name}” (${percent})`,
  namedBy: (mention: string, names: string) => `“${mention}” stands for ${names}`,
  notInGraph: (mention: string) => `“${mention}” is nobody whom the graph knows`,
  createdHere: (mention: string) => `“${mention}” was added with another proposal of this article`,
  chosenByYou: "chosen by you",
  candidates: "Who is it?",
  anotherActor: "Another actor",
  createActor: "A new actor",
  nameOfNew: "Name of the new actor",
  choiceExplained: "The choice applies to all proposals here that mention this name.",

  allKinds: "all kinds",
  allRulesShort: "all rules",
  anyScore: "any score",
  fromScore: (percent: string) => `from ${percent}`,
  anyState: "all",
  scoreFilter: "Score",
  stateFilter: "State",
  noneShown: "No proposal matches these filters.",
  acceptAll: (count: number) => `Accept all ${n(count)} of this rule`,
  acceptAllAbove: (count: number, percent: string) => `Accept all ${n(count)} of this rule from ${percent}`,

  editProposal: "Edit a proposal",
  acceptEdited: "Accept as edited",
  rejectProposal: "Reject a proposal",
  rejectIt: "Reject",
  rejectionReason: "Why?",
  rejectionReasons: [
    "The text does not say this.",
    "Wrong actor.",
    "Wrong kind of relation.",
    "Wrong date.",
    "A plan, a possibility or a denial, not a fact.",
  ],
  otherReason: "Another reason",
  rejectionExplained: "It is not proposed again, neither from this text nor from another edition.",
};

export type ReviewingMessages = typeof enReviewing;
