import { useExplorer } from "../../ExplorerContext.ts";
import { findPaths } from "../../view/commands.ts";
import { createPathQuery } from "../../view/view.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ActorLink } from "../../components/ActorLink.tsx";
import { RelationList } from "./RelationList.tsx";

/** All relations between two actors. */
export function PairPanel({ ids }: { ids: readonly [string, string] }) {
  const messages = useMessages();
  const { scene, run } = useExplorer();
  const [one, other] = ids.map((id) => scene.actors.find((actor) => actor.id === id) ?? { id, name: id, kind: "" });
  return (
    <>
      <h2 className="tie-name">
        <span className="unseen">{messages.tieBetween} </span>
        <ActorLink {...named(one!)} /> {messages.and} <ActorLink {...named(other!)} />
      </h2>
      <div className="actions">
        <button type="button" className="button" onClick={() => run(findPaths(createPathQuery(ids[0], ids[1])))}>
          {messages.paths}
        </button>
      </div>
      <RelationList ids={ids} />
    </>
  );
}

const named = ({ id, name, kind }: { id: string; name: string; kind: string }) => ({ id, name, kind });
