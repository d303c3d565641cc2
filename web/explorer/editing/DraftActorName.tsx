import { ActorSymbol } from "../components/symbols.tsx";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import styles from "./DraftActorName.module.css";
import type { DraftActor } from "./relationDraft.ts";

/** The symbol and name of an actor, and whether the graph does not have it yet. */
export function DraftActorName({ actor }: { readonly actor: DraftActor }) {
  const messages = useCurationMessages();
  return (
    <>
      <ActorSymbol {...actor} /> <bdi>{actor.name}</bdi>
      {actor.isNew && <span className={styles.new}>{messages.newActor}</span>}
    </>
  );
}
