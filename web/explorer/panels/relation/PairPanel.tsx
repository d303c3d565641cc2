import { useExplorer } from "../../ExplorerContext.ts";
import { askPaths } from "../../view/commands.ts";
import { pathQuestion } from "../../view/view.ts";
import { useWords } from "../../i18n/useMessages.ts";
import { ActorLink } from "../../components/ActorLink.tsx";
import { RelationList } from "./RelationList.tsx";

/** All relations between two actors. */
export function TiePanel({ ids }: { ids: readonly [string, string] }) {
  const words = useWords();
  const { picture, run } = useExplorer();
  const [one, other] = ids.map((id) => picture.actors.find((actor) => actor.id === id) ?? { id, name: id, kind: "" });
  return (
    <>
      <h2 className="tie-name">
        <span className="unseen">{words.tieBetween} </span>
        <ActorLink {...named(one!)} /> {words.and} <ActorLink {...named(other!)} />
      </h2>
      <div className="actions">
        <button type="button" className="button" onClick={() => run(askPaths(pathQuestion(ids[0], ids[1])))}>
          {words.paths}
        </button>
      </div>
      <RelationList ids={ids} />
    </>
  );
}

const named = ({ id, name, kind }: { id: string; name: string; kind: string }) => ({ id, name, kind });
