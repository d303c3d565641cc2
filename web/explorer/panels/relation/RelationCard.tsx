import type { ReactNode } from "react";
import type { RelationFactsFragment } from "../../api/generated/graphql.ts";
import { ActorLink } from "../../components/ActorLink.tsx";
import { RelationSymbol } from "../../components/symbols.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { whenText } from "../../i18n/dates.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { EvidenceList, type EvidencePage } from "./EvidenceList.tsx";
import { RelationActions } from "./RelationActions.tsx";
import styles from "./RelationCard.module.css";
import { RelationDetails } from "./RelationDetails.tsx";

interface Props {
  readonly relation: RelationFactsFragment & { readonly evidence?: EvidencePage };
  /** The day of the filter, for which the relation was loaded. */
  readonly asOf?: string | null;
  readonly children?: ReactNode;
}

/** A relation with its participants, details and evidence. A relation that is not asserted says so first. */
export function RelationCard({ relation, asOf = null, children }: Props) {
  const messages = useMessages();
  const { ontology, view } = useExplorer();
  const { id, kind, modality, participants, summary, evidence } = relation;
  const isAsserted = modality === "ASSERTED";
  return (
    <article className={styles.card} data-modality={modality}>
      <header>
        <RelationSymbol kind={kind} dashed={!isAsserted} />
        <span className={styles.kind}>
          {relation.__typename === "Association" ? <bdi>{relation.label}</bdi> : ontology.relationKind(kind)}
        </span>
        <span className={styles.date} data-field="date">
          {whenText(relation, ontology.lasting(kind), messages)}
        </span>
      </header>
      {!isAsserted && <p className={styles.modality}>{messages.modalities[modality] ?? ontology.modality(modality)}</p>}
      <p className={styles.participants}>
        {participants.map(({ role, actor }) => (
          <span key={`${actor.id} ${role}`}>
            <ActorLink {...actor} /> <small>{ontology.role(role)}</small>
          </span>
        ))}
      </p>
      {summary && (
        <p className={styles.summary} dir="auto">
          {summary}
        </p>
      )}
      <RelationDetails relation={relation} asOf={asOf} />
      {evidence && <EvidenceList key={`${id} ${view.lang}`} relationId={id} initial={evidence} />}
      {children}
      <RelationActions id={id} />
    </article>
  );
}
