import type { RelationKind } from "../api/deferred/generated/graphql.ts";
import { isBadDate, readDate } from "../i18n/readDate.ts";
import { textInputs } from "./multilingual.ts";
import type { RelationDraft } from "./relationDraft.ts";
import { sidesOf } from "./relationSides.ts";

/** Which fields cannot be sent, each with the reason: a key of the texts. */
export type Problems = Readonly<Partial<Record<string, "required" | "badDate" | "badConfidence">>>;

/** What is wrong with the participants, by the first role of their side, and with the dates. */
export function baseProblems(
  draft: Pick<RelationDraft, "participants" | "date" | "endDate">,
  kind: RelationKind,
): Problems {
  const hasRole = (roles: readonly string[]) => draft.participants.some(({ role }) => roles.includes(role));
  const missingSides = sidesOf[kind]
    .filter(({ roles, isRequired }) => isRequired && !hasRole(roles))
    .map(({ roles }) => [roles[0]!, "required"] as const);
  const badDates = (["date", "endDate"] as const)
    .filter((field) => isBadDate(draft[field]))
    .map((field) => [field, "badDate"] as const);
  return Object.fromEntries([...missingSides, ...badDates]);
}

/** @param needsQuote whether it is a new relation, which needs evidence */
export function problemsOf(draft: RelationDraft, needsQuote: boolean): Problems {
  const confidence = Number(draft.confidence);
  return Object.fromEntries([
    ...Object.entries(baseProblems(draft, draft.kind)),
    ...(confidence >= 0 && confidence <= 1 ? [] : [["confidence", "badConfidence"] as const]),
    ...(draft.kind === "ASSOCIATION" && draft.associationType.trim() === ""
      ? [["associationType", "required"] as const]
      : []),
    ...(needsQuote && draft.quote.trim() === "" ? [["quote", "required"] as const] : []),
    ...(!needsQuote && draft.reason.trim() === "" ? [["reason", "required"] as const] : []),
  ]);
}

/** The input of the mutation that records this kind. Empty fields are null, so that a correction can empty a field. */
export function inputOf(draft: RelationDraft): Record<string, unknown> {
  return {
    reason: textOrNull(draft.reason),
    ...participantsOf(draft),
    date: readDate(draft.date),
    endDate: readDate(draft.endDate),
    dateText: textOrNull(draft.dateText),
    place: textOrNull(draft.place),
    summary: textInputs(draft.summary),
    modality: draft.modality,
    confidence: draft.confidence.trim() === "" ? null : Number(draft.confidence),
    ...fieldsOfKind(draft),
  };
}

function participantsOf({ kind, participants }: RelationDraft): Record<string, unknown> {
  const entries = sidesOf[kind].map(({ roles, field, isSingle }) => {
    const own = participants.filter(({ role }) => roles.includes(role));
    if (field === null) return ["participants", own.map(({ actor, role }) => ({ actor: actor.id, role }))];
    const ids = own.map(({ actor }) => actor.id);
    return [field, isSingle ? ids[0] : ids];
  });
  return Object.fromEntries(entries);
}

function fieldsOfKind(draft: RelationDraft): Record<string, unknown> {
  switch (draft.kind) {
    case "MEETING":
      return { mode: textOrNull(draft.mode), topics: listOf(draft.topics) };
    case "SANCTION":
      return {
        measures: draft.measures,
        programme: textOrNull(draft.programme),
        reference: textOrNull(draft.reference),
      };
    case "STATEMENT":
      return { stance: textOrNull(draft.stance), medium: textOrNull(draft.medium) };
    case "AFFILIATION":
      return { role: textInputs(draft.memberRole) };
    case "ASSOCIATION":
      return { type: draft.associationType.trim(), directed: draft.isDirected, label: textInputs(draft.label) };
  }
}

function textOrNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}

/** The parts of a list that is typed with commas of either script. */
export function listOf(text: string): string[] {
  return text.split(/[,،]/).flatMap((part) => textOrNull(part) ?? []);
}
