import { useMemo } from "react";
import { ActorLink } from "../../components/ActorLink.tsx";
import { Button } from "../../components/Button.tsx";
import { DataTable, type TableColumn } from "../../components/DataTable.tsx";
import { RelationSymbol } from "../../components/symbols.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { SceneEdge } from "../../scene/loadEdges.ts";
import { select } from "../../view/commands.ts";
import type { Selection } from "../../view/view.ts";
import { SelectButton } from "./SelectButton.tsx";
import { useFileName } from "./useFileName.ts";

/** The ties of the graph. */
export function TieTable() {
  const messages = useMessages();
  const { scene, ontology, view, run } = useExplorer();
  const file = useFileName(messages.ties);
  const actors = useMemo(() => new Map(scene.actors.map((actor) => [actor.id, actor])), [scene]);
  const nameOf = (id: string) => actors.get(id)?.name ?? id;
  const columns = useMemo((): readonly TableColumn<SceneEdge>[] => {
    const end = (key: "from" | "to"): TableColumn<SceneEdge> => ({
      key,
      label: messages[key],
      cellOf: (tie) => nameOf(endsOf(tie)[key]),
      render: (tie) => <ActorLink {...actors.get(endsOf(tie)[key])!} />,
    });
    const idOf = (key: "from" | "to"): TableColumn<SceneEdge> => ({
      key: `${key}Id`,
      label: `${messages[key]}: ${messages.identifier}`,
      cellOf: (tie) => endsOf(tie)[key],
      isInFileOnly: true,
    });
    return [
      end("from"),
      {
        key: "kind",
        label: messages.kind,
        cellOf: ({ kind }) => ontology.relationKind(kind),
        render: (tie) => (
          <Button variant="link" onClick={() => run(select(selectionOf(tie)))}>
            <RelationSymbol kind={tie.kind} dashed={tie.modality !== "ASSERTED"} /> {ontology.relationKind(tie.kind)}
            {tie.direction === "BOTH" && " ⇄"}
          </Button>
        ),
      },
      end("to"),
      { key: "modality", label: messages.reportedAs, cellOf: ({ modality }) => ontology.modality(modality) },
      { key: "relations", label: messages.relations, cellOf: ({ relationCount }) => relationCount },
      idOf("from"),
      idOf("to"),
    ];
  }, [messages, ontology, actors, run]);
  const selected = scene.edges.find((tie) => isSame(selectionOf(tie), view.selected));
  return (
    <DataTable
      caption={messages.ties}
      rows={scene.edges}
      columns={columns}
      keyOf={({ key }) => key}
      initial={{ key: "relations", isDescending: true }}
      selected={selected}
      actionsOf={(tie) => (
        <SelectButton
          name={`${nameOf(tie.source)}, ${nameOf(tie.target)}`}
          selection={selectionOf(tie)}
          isSelected={tie === selected}
        />
      )}
      file={file}
    />
  );
}

/** In the direction in which the relations run, if they have one. */
function endsOf({ source, target, direction }: SceneEdge): { readonly from: string; readonly to: string } {
  return direction === "BACKWARD" ? { from: target, to: source } : { from: source, to: target };
}

function selectionOf({ source, target, kind, modality }: SceneEdge): Selection {
  return { type: "pair", ids: [source, target], tie: { kind, modality } };
}

function isSame(tie: Selection, selected: Selection | null): boolean {
  if (selected?.type !== "pair" || tie.type !== "pair") return false;
  const { ids, tie: of } = selected;
  return tie.ids.every((id) => ids.includes(id)) && of?.kind === tie.tie?.kind && of?.modality === tie.tie?.modality;
}
