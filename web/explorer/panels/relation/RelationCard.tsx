import type { ReactNode } from "react";
import type { EvidenceFactsFragment, RelationFactsFragment } from "../../api/generated/graphql.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import { dateText, whenText } from "../../i18n/dates.ts";
import type { Messages } from "../../i18n/en.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ActorLink } from "../../components/ActorLink.tsx";
import { Evidence } from "./Evidence.tsx";
import { RelationSymbol } from "../../components/symbols.tsx";

type Relation = RelationFactsFragment & {
  readonly evidence?: { readonly totalCount: number; readonly nodes: readonly EvidenceFactsFragment[] };
};

interface CardProps {
  readonly relation: Relation;
  /** The day as of which it was asked for. */
  readonly asOf?: string | null;
  readonly children?: ReactNode;
}

/** A relation as its sources present it. What has not happened says so first, in messages and by its nodeBoundary. */
export function RelationCard({ relation, asOf = null, children }: CardProps) {
  const messages = useMessages();
  const { ontology, view } = useExplorer();
  const { kind, modality } = relation;
  const asserted = modality === "ASSERTED";
  return (
    <article className={asserted ? "relation" : "relation not-asserted"}>
      <header>
        <RelationSymbol kind={kind} dashed={!asserted} />
        <span className="what">
          {relation.__typename === "Association" ? <bdi>{relation.label}</bdi> : ontology.relationKind(kind)}
        </span>
        <span className="when">{whenText(relation, ontology.lasting(kind), messages)}</span>
      </header>
      {!asserted && <p className="modality">{modalityText(modality, messages) ?? ontology.modality(modality)}</p>}
      <p className="participants">
        {relation.participants.map(({ role, actor }) => (
          <span key={`${actor.id} ${role}`} className="participant">
            <ActorLink id={actor.id} name={actor.name} kind={actor.kind} /> <small>{ontology.role(role)}</small>
          </span>
        ))}
      </p>
      {relation.summary && (
        <p className="summary" dir="auto">
          {relation.summary}
        </p>
      )}
      <Details relation={relation} asOf={asOf} />
      {relation.evidence && (
        <Evidence key={`${relation.id} ${view.lang}`} relationId={relation.id} first={relation.evidence} />
      )}
      {children}
    </article>
  );
}

function modalityText(modality: string, messages: Messages): string | undefined {
  const texts: Readonly<Record<string, string>> = {
    PLANNED: messages.planned,
    HYPOTHETICAL: messages.hypothetical,
    DENIED: messages.denied,
  };
  return texts[modality];
}

function Details({ relation, asOf }: { relation: Relation; asOf: string | null }) {
  const messages = useMessages();
  const { ontology } = useExplorer();
  const rows = [
    [messages.place, relation.place],
    ...particulars(relation, messages, ontology),
    ...forceOf(relation, asOf, messages),
    [messages.sourceCount(relation.sourceCount), relation.confidence === null ? "" : percent(relation.confidence, messages)],
  ].filter((row): row is [string, string] => row[1] !== null && row[1] !== undefined);
  return (
    <dl className="details">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function particulars(
  relation: Relation,
  messages: Messages,
  ontology: ReturnType<typeof useExplorer>["ontology"],
): (readonly [string, string | null])[] {
  const list = new Intl.ListFormat(messages.locale, { type: "unit" });
  switch (relation.__typename) {
    case "Meeting":
      return [
        [messages.mode, relation.mode && (messages.modes[relation.mode] ?? relation.mode)],
        [messages.topics, relation.topics.length > 0 ? list.format(relation.topics) : null],
      ];
    case "Sanction":
      return [
        [messages.measures, relation.measures.length > 0 ? list.format(relation.measures.map(ontology.measure)) : null],
        [messages.programme, relation.programme],
        [messages.reference, relation.reference],
      ];
    case "Statement":
      return [
        [messages.stance, relation.stance && ontology.stance(relation.stance)],
        [messages.medium, relation.medium],
      ];
    case "Affiliation":
      return [[messages.role, relation.memberRole]];
    default:
      return [];
  }
}

function forceOf(relation: Relation, asOf: string | null, messages: Messages): (readonly [string, string])[] {
  if (relation.__typename !== "Sanction") return [];
  const name = asOf === null ? messages.inForceToday : messages.inForceOn(dateText(asOf, messages));
  return [[name, relation.inForce ? messages.yes : messages.no]];
}

function percent(confidence: number, messages: Messages): string {
  return messages.confidence(confidence.toLocaleString(messages.locale, { maximumFractionDigits: 2 }));
}
