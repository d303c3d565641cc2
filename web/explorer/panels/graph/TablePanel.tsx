import { useExplorer } from "../../ExplorerContext.ts";
import { expand, hide, pick, select } from "../../view/commands.ts";
import { useWords } from "../../i18n/useMessages.ts";
import { ActorLink } from "../../components/ActorLink.tsx";
import { KindSign, TieSign } from "../../components/symbols.tsx";

/** The same graph in two tables: for screen readers, for keys, and for who would rather read. */
export function TablePanel() {
  const words = useWords();
  const { picture, terms, view, run } = useExplorer();
  const byId = new Map(picture.actors.map((actor) => [actor.id, actor]));
  const link = (id: string) => <ActorLink id={id} name={byId.get(id)?.name ?? id} />;
  const number = (count: number) => count.toLocaleString(words.locale);
  const actors = [...picture.actors].sort((one, other) => other.relationCount - one.relationCount).slice(0, 500);
  const edges = [...picture.edges].sort((one, other) => other.relationCount - one.relationCount).slice(0, 1_000);
  return (
    <>
      <h2>{words.tableOf}</h2>
      <table>
        <caption>
          {words.actors}
          {actors.length < picture.actors.length && ` · ${words.showingOf(actors.length, picture.actors.length)}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.actor}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col" className="number">
              {words.relations}
            </th>
            <th scope="col">
              <span className="unseen">{words.filters}</span>
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
                <KindSign kind={kind} /> {terms.actorKind(kind)}
              </td>
              <td className="number">{number(relationCount)}</td>
              <td className="row-actions">
                <button
                  type="button"
                  className="link"
                  aria-label={`${words.expand}: ${name}`}
                  onClick={() => run(expand(id))}
                >
                  {words.expand}
                </button>{" "}
                <button
                  type="button"
                  className="link"
                  aria-label={`${words.hide}: ${name}`}
                  onClick={() => run(hide(id))}
                >
                  {words.hide}
                </button>{" "}
                <label className="check">
                  <input
                    type="checkbox"
                    aria-label={`${words.pick}: ${name}`}
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
          {words.ties}
          {edges.length < picture.edges.length && ` · ${words.showingOf(edges.length, picture.edges.length)}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.tie}</th>
            <th scope="col">{words.to}</th>
            <th scope="col" className="number">
              {words.relations}
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
                    <TieSign kind={kind} dashed={modality !== "ASSERTED"} /> {terms.relationKind(kind)}
                    {direction === "BOTH" && " ⇄"}
                    {modality !== "ASSERTED" && ` (${terms.modality(modality)})`}
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
