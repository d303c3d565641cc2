import { useExplorer } from "../../ExplorerContext.ts";
import { filter } from "../../view/commands.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ActorSymbol, RelationSymbol } from "../../components/symbols.tsx";

/** What shapes and strokes mean, from the API's own messages; each kind of tie can be left out. */
export function Legend() {
  const messages = useMessages();
  const { ontology, view, run, scene } = useExplorer();
  const all = [...new Set([...ontology.kinds(), ...scene.edges.map(({ kind }) => kind)])];
  const actorKinds = new Set([
    ...ontology.data.actorKinds.map(({ key }) => key as string),
    ...scene.actors.map(({ kind }) => kind),
  ]);
  const { kinds, modalities } = view.filter;
  const isOn = (kind: string) => kinds.length === 0 || kinds.includes(kind);
  const everyModality = modalities.length > 0;

  function toggle(kind: string): void {
    const next = isOn(kind) ? all.filter((one) => isOn(one) && one !== kind) : [...kinds, kind];
    if (next.length > 0) run(filter({ kinds: next.length === all.length ? [] : next }));
  }

  return (
    <details className="legend" open={innerWidth >= 900}>
      <summary title={`${messages.direction} ${messages.legendSize}`}>{messages.legend}</summary>
      <div className="legend-body">
        <ul aria-label={messages.actorKinds}>
          {[...actorKinds].map((kind) => (
            <li key={kind}>
              <ActorSymbol kind={kind} /> {ontology.actorKind(kind)}
            </li>
          ))}
        </ul>
        <ul aria-label={messages.relationKinds}>
          {all.map((kind) => (
            <li key={kind}>
              <label className="check">
                <input type="checkbox" checked={isOn(kind)} onChange={() => toggle(kind)} /> <RelationSymbol kind={kind} />{" "}
                {ontology.relationKind(kind)}
              </label>
            </li>
          ))}
          <li>
            <label className="check">
              <input
                type="checkbox"
                checked={everyModality}
                onChange={() =>
                  run(filter({ modalities: everyModality ? [] : ontology.data.modalities.map(({ key }) => key) }))
                }
              />{" "}
              <RelationSymbol kind="" dashed /> {messages.showPlanned}
            </label>
          </li>
        </ul>
        <p>
          {messages.direction} {messages.legendSize}
        </p>
      </div>
    </details>
  );
}
