import type { ActorDetailsQuery } from "../../api/generated/graphql.ts";
import { ActorLink } from "../../components/ActorLink.tsx";
import { EditButton } from "../../editing/EditButton.tsx";
import { momentText } from "../../i18n/dates.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import styles from "./ActorMerges.module.css";
import { useKeptFocus } from "./useKeptFocus.ts";

type Actor = NonNullable<ActorDetailsQuery["actor"]>;

/** Which actors were merged into this one, which are declared distinct from it and, for editors, how to change that. */
export function ActorMerges({ actor }: { actor: Actor }) {
  const messages = useMessages();
  const { id, name, merges, distinctFrom } = actor;
  const nameOf = (part: string) => merges.find(({ absorbed }) => absorbed === part)?.absorbedName ?? part;
  const section = useKeptFocus(merges.length + distinctFrom.length);
  return (
    <div ref={section} className={styles.merges}>
      {merges.length > 0 && (
        <section aria-label={messages.mergedActors}>
          <h3>{messages.mergedActors}</h3>
          <ul>
            {merges.map(({ id: merge, absorbed, into, source, mergedAt }) => (
              <li key={merge}>
                <bdi>{nameOf(absorbed)}</bdi>{" "}
                {into !== id && (
                  <span>
                    {messages.asPartOf} <bdi>{nameOf(into)}</bdi>{" "}
                  </span>
                )}
                <small title={absorbed}>{messages.mergedOn(momentText(mergedAt, messages))}</small>{" "}
                {/* Of merges one upon the other, the last one has to be undone first. */}
                {into === id && (
                  <EditButton
                    variant="link"
                    aria-label={`${messages.undoMerge}: ${nameOf(absorbed)}`}
                    task={{
                      type: "undoMerge",
                      merge,
                      source,
                      actors: [
                        { id: absorbed, name: nameOf(absorbed) },
                        { id, name },
                      ],
                    }}
                  >
                    {messages.undoMerge}
                  </EditButton>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {distinctFrom.length > 0 && (
        <section aria-label={messages.distinctActors}>
          <h3>{messages.distinctActors}</h3>
          <ul>
            {distinctFrom.map((other) => (
              <li key={other.id}>
                <ActorLink {...other} />{" "}
                <EditButton
                  variant="link"
                  aria-label={`${messages.undoDistinct}: ${other.name}`}
                  task={{ type: "undoDistinct", actors: [{ id, name }, other] }}
                >
                  {messages.undoDistinct}
                </EditButton>
              </li>
            ))}
          </ul>
        </section>
      )}
      <EditButton task={{ type: "merge", actor: { id, name } }}>{messages.mergeWith}</EditButton>
    </div>
  );
}
