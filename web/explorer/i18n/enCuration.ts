import { en, type Messages } from "./en.ts";
import { enMerging } from "./enMerging.ts";
import { enReviewing } from "./enReviewing.ts";
import { pluralizer } from "./plural.ts";

const n = (count: number) => count.toLocaleString("en");
const plural = pluralizer("en");

/** The texts of history and editing in English. They are loaded with these parts. */
export const enCuration = {
  ...enMerging,
  ...enReviewing,
  noHistory: "No changes are recorded.",
  changeCount: (shown: number, total: number) => `${n(shown)} of ${n(total)} changes, newest first`,
  unknownUser: "user not recorded",
  reason: "Reason",
  unknownChange: "before changes were recorded",
  before: "before",
  after: "after",
  empty: "empty",
  andMore: (count: number) => plural(count, { one: "and 1 more", other: `and ${n(count)} more` }),
  operations: {
    addDocument: "Document added",
    readDocument: "Article added and read",
    acceptProposals: "Proposals accepted",
    saveActor: "Actor saved",
    recordMeeting: "Meeting recorded",
    recordSanction: "Sanction recorded",
    recordStatement: "Statement recorded",
    recordAffiliation: "Membership or office recorded",
    recordAssociation: "Other relation recorded",
    addEvidence: "Evidence added",
    retractEvidence: "Evidence retracted",
    retractRelation: "Relation retracted",
    restoreRelation: "Relation restored",
    mergeActors: "Actors merged",
    undoMerge: "Merge undone",
    declareDistinct: "Declared distinct",
    undoDistinct: "No longer declared distinct",
    import: "Import",
    wipe: "Database emptied",
    refresh: "Counts recomputed",
  } as Record<string, string>,
  events: {
    recorded: "Recorded",
    corrected: "Corrected",
    restored: "Restored",
    retracted: "Retracted",
  } as Record<string, string>,

  date: "Date",
  participants: "Participants",
  modality: "Reported as",
  label: "Label",
  confidenceField: "Confidence",

  discard: "Close without saving? What you have typed will be lost.",
  saving: "Saving …",
  refusals: {
    UNREACHABLE: "The server did not answer. Save again: nothing is recorded twice, even if the first attempt arrived.",
    CONFLICT: "Not saved: another change came first.",
    UNAUTHENTICATED: "Not saved: your key or token is no longer valid.",
    FORBIDDEN: "Not saved: you may not do this.",
    BAD_USER_INPUT: "Not saved:",
    NOT_FOUND: "Not saved:",
  } as Record<string, string>,
  problems: {
    required: "Fill in this field.",
    badDate: en.badDate,
    badConfidence: "Write a number from 0 to 1.",
    badUrl: "Write an address that begins with http:// or https://.",
    needsText: "Paste the text, or give at least a title or an address.",
    notVerbatim: "These words are not in the text of the document.",
  },

  add: "Add",
  documentAdded: "The document has been added. Select a passage in its text to record a relation.",
  documentText: "Text",
  pasteText: "Paste the text here.",
  documentTitle: "Title",
  publishedOn: "Published on",
  url: "Address",
  language: "Language",
  unknownLanguage: "unknown",
  keywords: "Keywords",
  separateByCommas: "Separated by commas",
  dateHint: "For example 2018, 2018-06 or 2018-06-12.",
  publishedHint: (date: string) => `The document was published on ${date}.`,

  record: "Record",
  relationRecorded: "The relation has been recorded.",
  passage: "Passage",
  whichPlace: (count: number) => `These words occur ${n(count)} times. Which of them do you mean?`,
  kindNames: {
    MEETING: "meeting",
    SANCTION: "sanction",
    STATEMENT: "statement",
    AFFILIATION: "membership or office",
    ASSOCIATION: "other relation",
  } as Record<string, string>,
  mentioned: "Mentioned:",
  searchActor: (label: string) => `${label}: search by name`,
  roleOf: (name: string) => `Role of ${name}`,
  beginning: "From",
  end: "Until",
  dateInWords: "Date in the words of the source",
  dateInWordsHint: "If it cannot be written as a date, such as “last week”.",
  confidenceHint: "From 0 to 1, only if the source gives one.",
  moreFields: "More fields",
  notStated: "not stated",
  roleHint: "For example “foreign minister”.",
  associationType: "Key",
  associationTypeHint: "A short key for programs, for example family or ownership.",
  labelHint: "For readers, for example “is a brother of”.",
  hasDirection: "It has a direction: from the first actor to the second.",

  correctRelation: "Correct a relation",
  saveCorrection: "Save the correction",
  relationCorrected: "The correction has been recorded. The earlier version stays in the history.",
  reasonHint: "Everyone can read it in the history.",
  unknownRelation: "This relation is not in the database.",
  restore: "Restore",
  retractions: {
    retract: {
      title: "Retract a relation",
      explanation: "It is no longer shown, but stays in the history, from where it can be restored.",
      submit: "Retract",
      done: "The relation has been retracted.",
    },
    restore: {
      title: "Restore a relation",
      explanation: "Its last version is recorded again.",
      submit: "Restore",
      done: "The relation has been restored.",
    },
    retractEvidence: {
      title: "Retract evidence",
      explanation: "The relation stays; this passage no longer supports it.",
      submit: "Retract",
      done: "The evidence has been retracted.",
    },
  },
};

export type CurationMessages = typeof enCuration;
/** The texts of the page with those of history and editing. */
export type AllMessages = Messages & CurationMessages;
