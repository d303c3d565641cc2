import { Checkbox } from "../../components/Checkbox.tsx";
import { ActorSymbol, RelationSymbol } from "../../components/symbols.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { filter } from "../../view/commands.ts";
import styles from "./Legend.module.css";

/** The shapes and lines of the graph with the ontology's labels; relation kinds and modalities can be switched on and off. */
export function Legend() {
  const messages = useMessages();
  const { ontology, view, run, scene } = useExplorer();
  const relationKinds = [...new Set([...ontology.kinds(), ...scene.edges.map(({ kind }) => kind)])];
  const actorKinds = new Set([
    ...ontology.data.actorKinds.map(({ key }) => key as string),
    ...scene.actors.map(({ kind }) => kind),
  ]);
  const { kinds, modalities } = view.filter;
  const isShown = (kind: string) => kinds.length === 0 || kinds.includes(kind);
  const areAllModalitiesShown = modalities.length > 0;

  function toggle(kind: string): void {
    const next = isShown(kind) ? relationKinds.filter((one) => isShown(one) && one !== kind) : [...kinds, kind];
    if (next.length > 0) run(filter({ kinds: next.length === relationKinds.length ? [] : next }));
  }
  function toggleModalities(): void {
    run(filter({ modalities: areAllModalitiesShown ? [] : ontology.data.modalities.map(({ key }) => key) }));
  }

  const explanation = `${messages.legendDirection} ${messages.legendSize}`;
  return (
    <details className={styles.legend} open={innerWidth >= 900}>
      <summary title={explanation}>{messages.legend}</summary>
      <div className={styles.content}>
        <ul aria-label={messages.actorKinds}>
          {[...actorKinds].map((kind) => (
            <li key={kind}>
              <ActorSymbol kind={kind} /> {ontology.actorKind(kind)}
            </li>
          ))}
        </ul>
        <ul aria-label={messages.relationKinds}>
          {relationKinds.map((kind) => (
            <li key={kind}>
              <Checkbox checked={isShown(kind)} onChange={() => toggle(kind)}>
                <RelationSymbol kind={kind} /> {ontology.relationKind(kind)}
              </Checkbox>
            </li>
          ))}
          <li>
            <Checkbox checked={areAllModalitiesShown} onChange={toggleModalities}>
              <RelationSymbol kind="" dashed /> {messages.showUnasserted}
            </Checkbox>
          </li>
        </ul>
        <p>{explanation}</p>
      </div>
    </details>
  );
}
