import { ActorLink } from "../../components/ActorLink.tsx";
import { Button } from "../../components/Button.tsx";
import { RelationSymbol } from "../../components/symbols.tsx";
import { VisuallyHidden } from "../../components/VisuallyHidden.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { searchPaths, select } from "../../view/commands.ts";
import { createPathArgs, type Selection } from "../../view/view.ts";
import styles from "./PairPanel.module.css";
import { RelationList } from "./RelationList.tsx";

type Pair = Extract<Selection, { type: "pair" }>;

/** The relations between two actors, or those of one tie between them. */
export function PairPanel({ pair }: { pair: Pair }) {
  const messages = useMessages();
  const { run, ontology } = useExplorer();
  const { ids, tie } = pair;
  return (
    <>
      <h2 className={styles.heading}>
        <VisuallyHidden>{messages.relationsBetween} </VisuallyHidden>
        <ShownActor id={ids[0]} /> {messages.and} <ShownActor id={ids[1]} />
      </h2>
      {tie && (
        <p>
          <RelationSymbol kind={tie.kind} dashed={tie.modality !== "ASSERTED"} /> {ontology.relationKind(tie.kind)}
          {tie.modality !== "ASSERTED" && ` (${ontology.modality(tie.modality)})`}
        </p>
      )}
      <p className={styles.actions}>
        {tie && <Button onClick={() => run(select({ ...pair, tie: null }))}>{messages.allRelationsBetween}</Button>}{" "}
        <Button onClick={() => run(searchPaths(createPathArgs(...ids)))}>{messages.paths}</Button>
      </p>
      <RelationList ids={ids} tie={tie} />
    </>
  );
}

function ShownActor({ id }: { id: string }) {
  const { scene } = useExplorer();
  return <ActorLink {...(scene.actors.find((actor) => actor.id === id) ?? { id, name: id })} />;
}
