import type { ProposalEdit } from "../api/deferred/generated/graphql.ts";
import { textInputs } from "../editing/multilingual.ts";
import { type DraftActor, type DraftParticipant, newActor, type RelationDraft } from "../editing/relationDraft.ts";
import { readDate } from "../i18n/readDate.ts";
import type { Proposal, ProposedActor } from "./proposals.ts";

/** Whom the editor has chosen for the names of the text, by `nameKey`. */
export type Choices = ReadonlyMap<string, DraftActor>;

/** A proposal as a form holds it: what is typed, as it is typed. */
export interface ProposalDraft
  extends Pick<
    RelationDraft,
    "participants" | "date" | "endDate" | "dateText" | "place" | "modality" | "stance" | "measures" | "summary"
  > {
  /** Of an affiliation, in the language of the text. */
  readonly office: string;
}

/** Equal for mentions by the same name. */
export function nameKey({ kind, name }: Pick<ProposedActor, "kind" | "name">): string {
  return `${kind} ${name}`;
}

/** Whom a mention stands for: as the editor has chosen, otherwise as proposed. */
export function actorOf(proposed: ProposedActor, choices: Choices): DraftActor {
  const { actor, kind, name } = proposed;
  return choices.get(nameKey(proposed)) ?? actor ?? newActor(kind, name);
}

export function draftOf(proposal: Proposal, choices: Choices): ProposalDraft {
  const { participants, date, endDate, dateText, place, modality, stance, measures, office } = proposal;
  return {
    participants: participants.map(({ role, actor }) => ({ role, actor: actorOf(actor, choices) })),
    date: date ?? "",
    endDate: endDate ?? "",
    dateText: dateText ?? "",
    place: place ?? "",
    modality,
    stance: stance ?? "",
    measures,
    office: office ?? "",
    summary: {},
  };
}

/**
 * What a draft changes in its proposal; null if nothing.
 * @param lang the language of the text, for an office and for the names of new actors
 */
export function editOf(proposal: Proposal, draft: ProposalDraft, lang: string): ProposalEdit | null {
  const proposed = draftOf(proposal, new Map());
  const isChanged = (field: keyof ProposalDraft) => JSON.stringify(draft[field]) !== JSON.stringify(proposed[field]);
  const texts = (["dateText", "place"] as const).filter(isChanged);
  const dates = (["date", "endDate"] as const).filter(isChanged);
  const summary = textInputs(draft.summary);
  const edit = {
    ...(isChanged("participants") && { participants: draft.participants.map((each) => input(each, proposal, lang)) }),
    ...Object.fromEntries(dates.map((field) => [field, readDate(draft[field])])),
    ...Object.fromEntries(texts.map((field) => [field, draft[field].trim() || null])),
    ...(isChanged("modality") && { modality: draft.modality }),
    ...(isChanged("stance") && { stance: draft.stance || null }),
    ...(isChanged("measures") && { measures: draft.measures }),
    ...(isChanged("office") && { role: textInputs({ [lang]: draft.office }) }),
    ...(summary.length > 0 && { summary }),
  };
  return Object.keys(edit).length === 0 ? null : ({ proposal: proposal.id, ...edit } as ProposalEdit);
}

function input({ role, actor }: DraftParticipant, { participants }: Proposal, lang: string) {
  const { id, kind, name, isNew } = actor;
  if (!isNew) return { role, actor: id };
  const title = participants.find((each) => nameKey(each.actor) === nameKey({ kind, name } as ProposedActor))?.actor
    .title;
  const names = [{ value: name, lang, kind: "PRIMARY" }];
  return { role, newActor: { kind, names, ...(title && { description: [{ lang, value: title }] }) } };
}
