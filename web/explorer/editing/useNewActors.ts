import { useRef } from "react";
import { type ActorKind, SaveActorDocument } from "../api/deferred/generated/graphql.ts";
import { sendMutation } from "../api/sendMutation.ts";
import { useExplorer } from "../ExplorerContext.ts";
import { isRightToLeft } from "../i18n/direction.ts";
import type { DraftActor, RelationDraft } from "./relationDraft.ts";
import { createRequestIds } from "./requestIds.ts";

/**
 * Returns a function that creates the new actors of a draft and puts them into it. Each is created once, however often the form
 * is sent.
 */
export function useNewActors(): (draft: RelationDraft) => Promise<RelationDraft> {
  const { view } = useExplorer();
  const created = useRef(new Map<string, DraftActor>());
  const requestIds = useRef(new Map<string, ReturnType<typeof createRequestIds>>());

  async function create({ id, kind, name }: DraftActor): Promise<DraftActor> {
    const known = created.current.get(id);
    if (known) return known;
    const idOf = requestIds.current.get(id) ?? createRequestIds();
    requestIds.current.set(id, idOf);
    const names = [{ value: name, lang: isRightToLeft(name) ? "ar" : "en", kind: "PRIMARY" as const }];
    const input = { kind: kind as ActorKind, names };
    const { saveActor } = await sendMutation(SaveActorDocument, {
      input: { ...input, requestId: idOf(input) },
      lang: view.lang,
    });
    created.current.set(id, saveActor.actor);
    return saveActor.actor;
  }

  return async (draft) => {
    const actors = new Map<string, DraftActor>();
    for (const { actor } of draft.participants) if (actor.isNew) actors.set(actor.id, await create(actor));
    return {
      ...draft,
      participants: draft.participants.map(({ role, actor }) => ({ role, actor: actors.get(actor.id) ?? actor })),
    };
  };
}
