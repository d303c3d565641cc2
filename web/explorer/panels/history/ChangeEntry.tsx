import type { ChangeFactsFragment } from "../../api/deferred/generated/graphql.ts";
import { ActorLink } from "../../components/ActorLink.tsx";
import { Disclosure } from "../../components/Disclosure.tsx";
import { DocumentLink } from "../../components/DocumentLink.tsx";
import { RelationHeadline } from "../../components/RelationHeadline.tsx";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import styles from "./History.module.css";
import { HistoryEntry } from "./HistoryEntry.tsx";
import { RelationHistory } from "./RelationHistory.tsx";

/** A change of an actor, with the relations, the other actors and the documents that it affected. */
export function ChangeEntry({ change, actorId }: { change: ChangeFactsFragment; actorId: string }) {
  const messages = useCurationMessages();
  const { operation, at, relations, documents } = change;
  const others = change.actors.nodes.filter(({ id }) => id !== actorId);
  // Relations show their participants.
  const showsActors = relations.totalCount === 0 && others.length > 0;
  const more =
    relations.totalCount - relations.nodes.length || (showsActors && change.actors.totalCount - 1 - others.length);
  return (
    <HistoryEntry what={messages.operations[operation] ?? operation} at={at} change={change}>
      {relations.nodes.map((relation) => (
        <Disclosure key={relation.id} summary={<RelationHeadline relation={relation} />}>
          {() => <RelationHistory id={relation.id} />}
        </Disclosure>
      ))}
      {showsActors && (
        <p className={styles.items}>
          {others.map((actor) => (
            <span key={actor.id}>
              <ActorLink {...actor} />{" "}
            </span>
          ))}
        </p>
      )}
      {documents.nodes.map((document) => (
        <p key={document.id} className={styles.items}>
          <DocumentLink document={document} />
        </p>
      ))}
      {!!more && more > 0 && <p className={styles.items}>{messages.andMore(more)}</p>}
    </HistoryEntry>
  );
}
