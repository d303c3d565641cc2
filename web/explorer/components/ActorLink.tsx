import { useExplorer } from "../ExplorerContext.ts";
import { add, select } from "../view/commands.ts";
import styles from "./ActorLink.module.css";
import { Button } from "./Button.tsx";
import { ActorSymbol } from "./symbols.tsx";

interface Props {
  readonly id: string;
  readonly name: string;
  /** Without it, the name has no symbol. */
  readonly kind?: string;
  readonly iso2?: string | null;
}

/** An actor's name; a click selects the actor, and adds it to the graph if it is not there. */
export function ActorLink({ id, name, kind, iso2 }: Props) {
  const { run, scene } = useExplorer();
  const isShown = scene.actors.some((actor) => actor.id === id);
  return (
    <Button
      variant="link"
      className={styles.actorLink}
      onClick={() => run((view) => select({ type: "actor", id })(isShown ? view : add([id])(view)))}
    >
      {kind && <ActorSymbol kind={kind} iso2={iso2} />}
      <bdi>{name}</bdi>
    </Button>
  );
}
