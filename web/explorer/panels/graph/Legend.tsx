import { ActorSymbol, RelationSymbol } from "../../components/symbols.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { CommunityLegend } from "./CommunityLegend.tsx";
import styles from "./Legend.module.css";

/** The shapes and lines of the graph with the ontology's labels. */
export function Legend() {
  const messages = useMessages();
  const { ontology, scene } = useExplorer();
  const relationKinds = [...new Set([...ontology.kinds(), ...scene.edges.map(({ kind }) => kind)])];
  const actorKinds = new Set([
    ...ontology.data.actorKinds.map(({ key }) => key as string),
    ...scene.actors.map(({ kind }) => kind),
  ]);

  const explanation = `${messages.legendFlags} ${messages.legendDirection} ${messages.legendSize}`;
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
              <RelationSymbol kind={kind} /> {ontology.relationKind(kind)}
            </li>
          ))}
          <li>
            <RelationSymbol kind="" dashed /> {messages.showUnasserted}
          </li>
        </ul>
        <CommunityLegend />
        <p>{explanation}</p>
      </div>
    </details>
  );
}
