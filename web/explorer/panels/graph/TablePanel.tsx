import { ActorLink } from "../../components/ActorLink.tsx";
import { Button } from "../../components/Button.tsx";
import { Checkbox } from "../../components/Checkbox.tsx";
import { ActorSymbol, RelationSymbol } from "../../components/symbols.tsx";
import { VisuallyHidden } from "../../components/VisuallyHidden.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { expand, hide, pick, select } from "../../view/commands.ts";
import styles from "./TablePanel.module.css";

const maxActors = 500;
const maxEdges = 1_000;

/** The graph as two tables, for screen readers and keyboards. */
export function TablePanel() {
  const messages = useMessages();
  return (
    <>
      <h2>{messages.graphAsTable}</h2>
      <ActorTable />
      <EdgeTable />
    </>
  );
}

function byRelationCount(a: { relationCount: number }, b: { relationCount: number }): number {
  return b.relationCount - a.relationCount;
}

function ActorTable() {
  const messages = useMessages();
  const { scene, ontology, view, run } = useExplorer();
  const actors = [...scene.actors].sort(byRelationCount).slice(0, maxActors);
  return (
    <table className={styles.table}>
      <caption>
        {messages.actors}
        {actors.length < scene.actors.length && ` · ${messages.showingOf(actors.length, scene.actors.length)}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">{messages.actor}</th>
          <th scope="col">{messages.kind}</th>
          <th scope="col" className={styles.number}>
            {messages.relations}
          </th>
          <th scope="col">
            <VisuallyHidden>{messages.actions}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {actors.map(({ id, name, kind, relationCount }) => (
          <tr key={id}>
            <th scope="row">
              <ActorLink id={id} name={name} />
            </th>
            <td>
              <ActorSymbol kind={kind} /> {ontology.actorKind(kind)}
            </td>
            <td className={styles.number}>{relationCount.toLocaleString(messages.locale)}</td>
            <td className={styles.actions}>
              <Button variant="link" aria-label={`${messages.expand}: ${name}`} onClick={() => run(expand(id))}>
                {messages.expand}
              </Button>{" "}
              <Button variant="link" aria-label={`${messages.hide}: ${name}`} onClick={() => run(hide(id))}>
                {messages.hide}
              </Button>{" "}
              <Checkbox
                aria-label={`${messages.pick}: ${name}`}
                checked={view.picked.includes(id)}
                onChange={() => run(pick(id, !view.picked.includes(id)))}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function EdgeTable() {
  const messages = useMessages();
  const { scene, ontology, run } = useExplorer();
  const names = new Map(scene.actors.map(({ id, name }) => [id, name]));
  const edges = [...scene.edges].sort(byRelationCount).slice(0, maxEdges);
  const actorLink = (id: string) => <ActorLink id={id} name={names.get(id) ?? id} />;
  return (
    <table className={styles.table}>
      <caption>
        {messages.ties}
        {edges.length < scene.edges.length && ` · ${messages.showingOf(edges.length, scene.edges.length)}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">{messages.from}</th>
          <th scope="col">{messages.kind}</th>
          <th scope="col">{messages.to}</th>
          <th scope="col" className={styles.number}>
            {messages.relations}
          </th>
        </tr>
      </thead>
      <tbody>
        {edges.map(({ key, source, target, kind, modality, direction, relationCount }) => {
          const [from, to] = direction === "BACKWARD" ? [target, source] : [source, target];
          const isAsserted = modality === "ASSERTED";
          return (
            <tr key={key}>
              <td>{actorLink(from)}</td>
              <td>
                <Button
                  variant="link"
                  onClick={() => run(select({ type: "pair", ids: [source, target], tie: { kind, modality } }))}
                >
                  <RelationSymbol kind={kind} dashed={!isAsserted} /> {ontology.relationKind(kind)}
                  {direction === "BOTH" && " ⇄"}
                  {!isAsserted && ` (${ontology.modality(modality)})`}
                </Button>
              </td>
              <td>{actorLink(to)}</td>
              <td className={styles.number}>{relationCount.toLocaleString(messages.locale)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
