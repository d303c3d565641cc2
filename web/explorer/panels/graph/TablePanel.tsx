import { useExplorer } from "../../ExplorerContext.ts";
import { expand, hide, pick, select } from "../../view/commands.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ActorLink } from "../../components/ActorLink.tsx";
import { ActorSymbol, RelationSymbol } from "../../components/symbols.tsx";

/** The same graph in two tables: for screen readers, for keys, and for who would rather read. */
export function TablePanel() {
  const messages = useMessages();
  const { scene, ontology, view, run } = useExplorer();
  const byId = new Map(scene.actors.map((actor) => [actor.id, actor]));
  const link = (id: string) => <ActorLink id={id} name={byId.get(id)?.name ?? id} />;
  const number = (count: number) => count.toLocaleString(messages.locale);
  const actors = [...scene.actors].sort((one, other) => other.relationCount - one.relationCount).slice(0, 500);
  const edges = [...scene.edges].sort((one, other) => other.relationCount - one.relationCount).slice(0, 1_000);
  return (
    <>
      <h2>{messages.tableOf}</h2>
      <table>
        <caption>
          {messages.actors}
          {actors.length < scene.actors.length && ` · ${messages.showingOf(actors.length, scene.actors.length)}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{messages.actor}</th>
            <th scope="col">{messages.kind}</th>
            <th scope="col" className="number">
              {messages.relations}
            </th>
            <th scope="col">
              <span className="unseen">{messages.filters}</span>
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
              <td className="number">{number(relationCount)}</td>
              <td className="row-actions">
                <button
                  type="button"
                  className="link"
                  aria-label={`${messages.expand}: ${name}`}
                  onClick={() => run(expand(id))}
                >
                  {messages.expand}
                </button>{" "}
                <button
                  type="button"
                  className="link"
                  aria-label={`${messages.hide}: ${name}`}
                  onClick={() => run(hide(id))}
                >
                  {messages.hide}
                </button>{" "}
                <label className="check">
                  <input
                    type="checkbox"
                    aria-label={`${messages.pick}: ${name}`}
                    checked={view.picked.includes(id)}
                    onChange={() => run(pick(id, !view.picked.includes(id)))}
                  />
                </label>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>
          {messages.ties}
          {edges.length < scene.edges.length && ` · ${messages.showingOf(edges.length, scene.edges.length)}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{messages.from}</th>
            <th scope="col">{messages.tie}</th>
            <th scope="col">{messages.to}</th>
            <th scope="col" className="number">
              {messages.relations}
            </th>
          </tr>
        </thead>
        <tbody>
          {edges.map(({ key, source, target, kind, modality, direction, relationCount }) => {
            const [from, to] = direction === "BACKWARD" ? [target, source] : [source, target];
            return (
              <tr key={key}>
                <td>{link(from)}</td>
                <td>
                  <button
                    type="button"
                    className="link"
                    onClick={() => run(select({ type: "tie", ids: [source, target] }))}
                  >
                    <RelationSymbol kind={kind} dashed={modality !== "ASSERTED"} /> {ontology.relationKind(kind)}
                    {direction === "BOTH" && " ⇄"}
                    {modality !== "ASSERTED" && ` (${ontology.modality(modality)})`}
                  </button>
                </td>
                <td>{link(to)}</td>
                <td className="number">{number(relationCount)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
