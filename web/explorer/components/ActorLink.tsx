import { useExplorer } from "../ExplorerContext.ts";
import { add, select } from "../view/commands.ts";
import { ActorSymbol } from "./symbols.tsx";

/** An actor's name, in its own direction; it leads to what is reported of it, and shows it in the graph. */
export function ActorLink({ id, name, kind }: { id: string; name: string; kind?: string }) {
  const { run, scene } = useExplorer();
  return (
    <button
      type="button"
      className="link actor-link"
      onClick={() =>
        run((view) => {
          const there = scene.actors.some((actor) => actor.id === id);
          return select({ type: "actor", id })(there ? view : add([id])(view));
        })
      }
    >
      {kind && <ActorSymbol kind={kind} />}
      <bdi>{name}</bdi>
    </button>
  );
}
