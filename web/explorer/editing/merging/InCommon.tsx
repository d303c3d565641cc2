import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import { ListCell } from "./ListCell.tsx";
import type { Comparison } from "./loadComparison.ts";
import styles from "./Merging.module.css";
import { sharedBetween } from "./sharedBetween.ts";

/** What two actors have in common. */
export function InCommon({ actors: [one, other], relationsOfBoth }: Comparison) {
  const messages = useCurationMessages();
  const { names, identifiers, counterparts, isComplete } = sharedBetween(one.actor, other.actor);
  const lists = [
    { label: messages.names, texts: names },
    { label: messages.identifiers, texts: identifiers.map(({ scheme, value }) => `${scheme} ${value}`) },
    {
      label: isComplete ? messages.sharedCounterparts : messages.sharedMainCounterparts,
      texts: counterparts.map(({ name }) => name),
    },
  ].filter(({ texts }) => texts.length > 0);
  return (
    <section className={styles.common} aria-label={messages.inCommon}>
      <h3 className={styles.heading}>{messages.inCommon}</h3>
      <dl>
        {lists.map(({ label, texts }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <ListCell items={[...new Set(texts)]} keyOf={String}>
                {(text) => <bdi>{text}</bdi>}
              </ListCell>
            </dd>
          </div>
        ))}
      </dl>
      {relationsOfBoth > 0 && <p>{messages.relationsOfBoth(relationsOfBoth)}</p>}
      {lists.length === 0 && relationsOfBoth === 0 && <p>{messages.nothingInCommon}</p>}
    </section>
  );
}
