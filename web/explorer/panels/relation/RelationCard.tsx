import type { ReactNode } from "react";
import type { EvidenceFactsFragment, RelationFactsFragment } from "../../api/generated/graphql.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import { dateText, whenText } from "../../i18n/dates.ts";
import type { Words } from "../../i18n/en.ts";
import { useWords } from "../../i18n/useMessages.ts";
import { ActorLink } from "../../components/ActorLink.tsx";
import { Evidence } from "./Evidence.tsx";
import { TieSign } from "../../components/symbols.tsx";

type Relation = RelationFactsFragment & {
  readonly evidence?: { readonly totalCount: number; readonly nodes: readonly EvidenceFactsFragment[] };
};

interface CardProps {
  readonly relation: Relation;
  /** The day as of which it was asked for. */
  readonly asOf?: string | null;
  readonly children?: ReactNode;
}

/** A relation as its sources present it. What has not happened says so first, in words and by its rim. */
export function RelationCard({ relation, asOf = null, children }: CardProps) {
  const words = useWords();
  const { terms, view } = useExplorer();
  const { kind, modality } = relation;
  const asserted = modality === "ASSERTED";
  return (
    <article className={asserted ? "relation" : "relation not-asserted"}>
      <header>
        <TieSign kind={kind} dashed={!asserted} />
        <span className="what">
          {relation.__typename === "Association" ? <bdi>{relation.label}</bdi> : terms.relationKind(kind)}
        </span>
        <span className="when">{whenText(relation, terms.lasting(kind), words)}</span>
      </header>
      {!asserted && <p className="modality">{modalityText(modality, words) ?? terms.modality(modality)}</p>}
      <p className="participants">
        {relation.participants.map(({ role, actor }) => (
          <span key={`${actor.id} ${role}`} className="participant">
            <ActorLink id={actor.id} name={actor.name} kind={actor.kind} /> <small>{terms.role(role)}</small>
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

function modalityText(modality: string, words: Words): string | undefined {
  const texts: Readonly<Record<string, string>> = {
    PLANNED: words.planned,
    HYPOTHETICAL: words.hypothetical,
    DENIED: words.denied,
  };
  return texts[modality];
}

function Details({ relation, asOf }: { relation: Relation; asOf: string | null }) {
  const words = useWords();
  const { terms } = useExplorer();
  const rows = [
    [words.place, relation.place],
    ...particulars(relation, words, terms),
    ...forceOf(relation, asOf, words),
    [words.sourceCount(relation.sourceCount), relation.confidence === null ? "" : percent(relation.confidence, words)],
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
  words: Words,
  terms: ReturnType<typeof useExplorer>["terms"],
): (readonly [string, string | null])[] {
  const list = new Intl.ListFormat(words.locale, { type: "unit" });
  switch (relation.__typename) {
    case "Meeting":
      return [
        [words.mode, relation.mode && (words.modes[relation.mode] ?? relation.mode)],
        [words.topics, relation.topics.length > 0 ? list.format(relation.topics) : null],
      ];
    case "Sanction":
      return [
        [words.measures, relation.measures.length > 0 ? list.format(relation.measures.map(terms.measure)) : null],
        [words.programme, relation.programme],
        [words.reference, relation.reference],
      ];
    case "Statement":
      return [
        [words.stance, relation.stance && terms.stance(relation.stance)],
        [words.medium, relation.medium],
      ];
    case "Affiliation":
      return [[words.role, relation.memberRole]];
    default:
      return [];
  }
}

function forceOf(relation: Relation, asOf: string | null, words: Words): (readonly [string, string])[] {
  if (relation.__typename !== "Sanction") return [];
  const name = asOf === null ? words.inForceToday : words.inForceOn(dateText(asOf, words));
  return [[name, relation.inForce ? words.yes : words.no]];
}

function percent(confidence: number, words: Words): string {
  return words.confidence(confidence.toLocaleString(words.locale, { maximumFractionDigits: 2 }));
}
