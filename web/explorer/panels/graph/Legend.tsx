import { useExplorer } from "../../ExplorerContext.ts";
import { filter } from "../../view/commands.ts";
import { useWords } from "../../i18n/useMessages.ts";
import { KindSign, TieSign } from "../../components/symbols.tsx";

/** What shapes and strokes mean, from the API's own words; each kind of tie can be left out. */
export function Legend() {
  const words = useWords();
  const { terms, view, run, picture } = useExplorer();
  const all = [...new Set([...terms.kinds(), ...picture.edges.map(({ kind }) => kind)])];
  const actorKinds = new Set([
    ...terms.ontology.actorKinds.map(({ key }) => key as string),
    ...picture.actors.map(({ kind }) => kind),
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
      <summary title={`${words.direction} ${words.legendSize}`}>{words.legend}</summary>
      <div className="legend-body">
        <ul aria-label={words.actorKinds}>
          {[...actorKinds].map((kind) => (
            <li key={kind}>
              <KindSign kind={kind} /> {terms.actorKind(kind)}
            </li>
          ))}
        </ul>
        <ul aria-label={words.relationKinds}>
          {all.map((kind) => (
            <li key={kind}>
              <label className="check">
                <input type="checkbox" checked={isOn(kind)} onChange={() => toggle(kind)} /> <TieSign kind={kind} />{" "}
                {terms.relationKind(kind)}
              </label>
            </li>
          ))}
          <li>
            <label className="check">
              <input
                type="checkbox"
                checked={everyModality}
                onChange={() =>
                  run(filter({ modalities: everyModality ? [] : terms.ontology.modalities.map(({ key }) => key) }))
                }
              />{" "}
              <TieSign kind="" dashed /> {words.showPlanned}
            </label>
          </li>
        </ul>
        <p>
          {words.direction} {words.legendSize}
        </p>
      </div>
    </details>
  );
}
