import { ActorLink } from "../../components/ActorLink.tsx";
import { Button } from "../../components/Button.tsx";
import { VisuallyHidden } from "../../components/VisuallyHidden.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { searchPaths } from "../../view/commands.ts";
import { createPathArgs } from "../../view/view.ts";
import styles from "./PairPanel.module.css";
import { RelationList } from "./RelationList.tsx";

/** All relations between two actors. */
export function PairPanel({ ids }: { ids: readonly [string, string] }) {
  const messages = useMessages();
  const { run } = useExplorer();
  return (
    <>
      <h2 className={styles.heading}>
        <VisuallyHidden>{messages.relationsBetween} </VisuallyHidden>
        <ShownActor id={ids[0]} /> {messages.and} <ShownActor id={ids[1]} />
      </h2>
      <p className={styles.actions}>
        <Button onClick={() => run(searchPaths(createPathArgs(...ids)))}>{messages.paths}</Button>
      </p>
      <RelationList ids={ids} />
    </>
  );
}

function ShownActor({ id }: { id: string }) {
  const { scene } = useExplorer();
  const { name = id, kind = "" } = scene.actors.find((actor) => actor.id === id) ?? {};
  return <ActorLink id={id} name={name} kind={kind} />;
}
