import type { ReactNode } from "react";
import { RelationHeadline } from "../../components/RelationHeadline.tsx";
import { ActorSymbol, RelationSymbol } from "../../components/symbols.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { dateText } from "../../i18n/dates.ts";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import { ListCell } from "./ListCell.tsx";
import type { ComparedActor } from "./loadComparison.ts";
import styles from "./Merging.module.css";

interface Props {
  readonly actors: readonly [ComparedActor, ComparedActor];
  /** The actor that goes on; null if the two stay two. */
  readonly keptId: string | null;
}

/** The facts of two actors, one beside the other. Each fact is a group of rows, so that the columns stay wide on a small screen. */
export function ComparisonTable({ actors, keptId }: Props) {
  const messages = useCurationMessages();
  const { ontology } = useExplorer();
  /** A fact that an actor has once. A year agrees with a day in it. */
  const fact = (
    label: string,
    factOf: (one: ComparedActor) => string | null | undefined,
    show = (value: string): ReactNode => value,
  ) => {
    const [first, second] = actors.map((one) => factOf(one) || null);
    const isDifferent = !!first && !!second && !first.startsWith(second) && !second.startsWith(first);
    return row(label, [first && show(first), second && show(second)], isDifferent);
  };
  const list = <Item,>(
    label: string,
    itemsOf: (one: ComparedActor) => readonly Item[],
    keyOf: (item: Item) => string,
    children: (item: Item) => ReactNode,
  ) =>
    row(
      label,
      actors.map((one) => {
        const items = itemsOf(one);
        return items.length > 0 ? <ListCell {...{ items, keyOf, children }} /> : null;
      }),
    );
  const row = (label: string, [first, second]: readonly ReactNode[], isDifferent = false) =>
    (first || second) && (
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={2}>
            {label} {isDifferent && <span className={styles.different}>{messages.isDifferent}</span>}
          </th>
        </tr>
        <tr>
          <td>{first ?? "–"}</td>
          <td>{second ?? "–"}</td>
        </tr>
      </tbody>
    );
  const date = (value: string) => dateText(value, messages);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {actors.map(({ actor }) => (
            <th key={actor.id} scope="col" data-kept={actor.id === keptId}>
              <ActorSymbol {...actor} /> <bdi>{actor.name}</bdi>
              <small className={styles.id}>
                <bdi>{actor.id}</bdi>
              </small>
              {keptId !== null && <small>{actor.id === keptId ? messages.goesOn : messages.becomesPart}</small>}
            </th>
          ))}
        </tr>
      </thead>
      {fact(messages.kind, ({ actor }) => ontology.actorKind(actor.kind))}
      {row(
        messages.described,
        actors.map(({ actor }) => actor.description && <bdi>{actor.description}</bdi>),
      )}
      {fact(messages.bornOn, ({ actor }) => ("birthDate" in actor ? actor.birthDate : null), date)}
      {fact(messages.diedOn, ({ actor }) => ("deathDate" in actor ? actor.deathDate : null), date)}
      {fact(messages.stateOf, ({ actor }) => ("state" in actor ? actor.state?.name : null))}
      {list(
        messages.names,
        // A name may be there in two languages.
        ({ actor }) => [...new Map(actor.names.map((one) => [one.value, one])).values()],
        ({ value }) => value,
        ({ value, lang }) => (
          <bdi lang={lang ?? undefined}>{value}</bdi>
        ),
      )}
      {list(
        messages.identifiers,
        ({ actor }) => actor.identifiers,
        ({ scheme, value }) => `${scheme} ${value}`,
        ({ scheme, value }) => (
          <>
            <small>{scheme}</small> <bdi>{value}</bdi>
          </>
        ),
      )}
      {list(
        messages.mergedActors,
        ({ actor }) => actor.merges,
        ({ absorbed }) => absorbed,
        ({ absorbed, absorbedName }) => (
          <bdi>{absorbedName ?? absorbed}</bdi>
        ),
      )}
      {list(
        messages.relations,
        ({ countsByKind }) => countsByKind,
        ([kind]) => kind,
        ([kind, count]) => (
          <>
            <RelationSymbol kind={kind} /> {messages.kindNames[kind] ?? ontology.relationKind(kind)}:{" "}
            {count.toLocaleString(messages.locale)}
          </>
        ),
      )}
      {list(
        messages.newestRelations,
        ({ actor }) => actor.relations.nodes,
        ({ id }) => id,
        (relation) => (
          <RelationHeadline relation={relation} />
        ),
      )}
    </table>
  );
}
