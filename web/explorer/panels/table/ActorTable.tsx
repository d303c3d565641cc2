import { useMemo } from "react";
import { ActorLink } from "../../components/ActorLink.tsx";
import { Button } from "../../components/Button.tsx";
import { Checkbox } from "../../components/Checkbox.tsx";
import { DataTable, type TableColumn } from "../../components/DataTable.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { Scene, SceneActor } from "../../scene/loadScene.ts";
import { expand, hide, togglePick } from "../../view/commands.ts";
import { SelectButton } from "./SelectButton.tsx";
import { useFileName } from "./useFileName.ts";

/** The actors of the graph. */
export function ActorTable() {
  const messages = useMessages();
  const { scene, ontology, view } = useExplorer();
  const file = useFileName(messages.actors);
  const ties = useMemo(() => tiesByActor(scene), [scene]);
  const columns = useMemo(
    (): readonly TableColumn<SceneActor>[] => [
      {
        key: "name",
        label: messages.actor,
        cellOf: ({ name }) => name,
        render: (actor) => <ActorLink {...actor} />,
        isHeader: true,
      },
      {
        key: "kind",
        label: messages.kind,
        cellOf: ({ kind }) => ontology.actorKind(kind),
      },
      { key: "ties", label: messages.ties, cellOf: ({ id }) => ties.get(id) ?? 0 },
      { key: "relations", label: messages.relations, cellOf: ({ relationCount }) => relationCount },
      { key: "id", label: messages.identifier, cellOf: ({ id }) => id, isInFileOnly: true },
    ],
    [messages, ontology, ties],
  );
  const selected = view.selected?.type === "actor" ? view.selected.id : null;
  return (
    <DataTable
      caption={messages.actors}
      rows={scene.actors}
      columns={columns}
      keyOf={({ id }) => id}
      initial={{ key: "relations", isDescending: true }}
      selected={scene.actors.find(({ id }) => id === selected)}
      actionsOf={(actor) => <ActorRowActions actor={actor} isSelected={actor.id === selected} />}
      file={file}
    />
  );
}

function ActorRowActions({ actor: { id, name }, isSelected }: { actor: SceneActor; isSelected: boolean }) {
  const messages = useMessages();
  const { view, run } = useExplorer();
  return (
    <>
      <SelectButton name={name} selection={{ type: "actor", id }} isSelected={isSelected} />{" "}
      <Button variant="link" aria-label={`${messages.expand}: ${name}`} onClick={() => run(expand(id))}>
        {messages.expand}
      </Button>{" "}
      <Button variant="link" aria-label={`${messages.hide}: ${name}`} onClick={() => run(hide(id))}>
        {messages.hide}
      </Button>{" "}
      <Checkbox
        aria-label={`${messages.pick}: ${name}`}
        checked={view.picked.includes(id)}
        onChange={() => run(togglePick(id))}
      />
    </>
  );
}

/** How many ties each actor has in the graph. */
function tiesByActor({ edges }: Scene): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of edges.flatMap(({ source, target }) => [source, target])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
