import type { AssociationPattern } from "../../rules/trigger.ts";
import { englishVerbs, type VerbForm } from "../../text/englishVerbs.ts";
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
  ["invade", directed("invasion", "")],
  ["annex", directed("annexation", "")],
  ["occupy", directed("occupation", "")],
  ["recognize", directed("recognition", "")],
  ["recognise", directed("recognition", "")],
  ["bomb", directed("attack", "")],
  ["detain", directed("detention", "")],
  ...[
    "cut ties",
    "cut diplomatic ties",
    "sever ties",
    "sever diplomatic ties",
    "break off relations",
    "cut relations",
    "sever relations",
    "sever diplomatic relations",
    "cut diplomatic relations",
    "break off diplomatic relations",
    "break diplomatic relations",
    "break ties",
    "suspend diplomatic relations",
  ].map((verb) => [verb, undirected("severed-relations", "with")] as const),
  ...[
    "restore ties",
    "restore diplomatic ties",
    "restore relations",
    "restore diplomatic relations",
    "resume diplomatic relations",
    "resume relations",
    "establish diplomatic relations",
    "normalize relations",
    "normalise relations",
    "normalize ties",
    "normalise ties",
    "re-establish diplomatic relations",
  ].map((verb) => [verb, undirected("diplomatic-relations", "with")] as const),
  ...[
    "sign an agreement",
    "sign a deal",
    "sign an accord",
    "sign a pact",
    "sign a treaty",
    "sign a peace treaty",
    "sign a memorandum of understanding",
    "reach an agreement",
    "reach a deal",
    "strike a deal",
    "conclude an agreement",
    "sign agreements",
    "sign a peace agreement",
    "sign a joint declaration",
    "sign a defence pact",
    "sign a contract",
  ].map((verb) => [verb, undirected("agreement", "with")] as const),
  ...["form an alliance", "ally itself"].map((verb) => [verb, undirected("alliance", "with")] as const),
];

export interface EnglishAssociation {
  readonly pattern: AssociationPattern;
  readonly form: VerbForm["form"] | "noun";
}

export const associationVerbs = new WordTable<EnglishAssociation>(
  verbs.flatMap(([verb, pattern]) => englishVerbs(verb).map(({ form, text }) => [text, { pattern, form }] as const)),
);

export const associationNouns = new WordTable<EnglishAssociation>(
  (
    [
      ["invasion of", directed("invasion", "of")],
      ["annexation of", directed("annexation", "of")],
      ["occupation of", directed("occupation", "of")],
      ["war on", directed("attack", "on")],
    ] as const
  ).map(([noun, pattern]) => [noun, { pattern, form: "noun" }] as const),
);
