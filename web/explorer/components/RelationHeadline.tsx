import type { RelationHeadlineFragment } from "../api/deferred/generated/graphql.ts";
import { useExplorer } from "../ExplorerContext.ts";
import { whenText } from "../i18n/dates.ts";
import { isolated } from "../i18n/direction.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { RelationSymbol } from "./symbols.tsx";

/** A relation in one line: its kind, its participants and its date. */
export function RelationHeadline({ relation }: { relation: RelationHeadlineFragment }) {
  const messages = useMessages();
  const { ontology } = useExplorer();
  const { kind, modality, participants } = relation;
  const names = new Intl.ListFormat(messages.locale, { type: "unit" }).format(
    participants.slice(0, 6).map(({ actor }) => isolated(actor.name)),
  );
  return (
    <>
      <RelationSymbol kind={kind} dashed={modality !== "ASSERTED"} />{" "}
      {relation.__typename === "Association" ? <bdi>{relation.label}</bdi> : ontology.relationKind(kind)}:{" "}
      <bdi>{names}</bdi> · {whenText(relation, ontology.lasting(kind), messages)}
    </>
  );
}
