import { useActorNames } from "../../api/useActorNames.ts";
import { ActorLink } from "../../components/ActorLink.tsx";
import { ActorSearch } from "../../components/ActorSearch.tsx";
import { IconButton } from "../../components/IconButton.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { searchPaths } from "../../view/commands.ts";
import { createPathArgs, type PathArgs } from "../../view/view.ts";
import styles from "./PathEnds.module.css";

/** The two actors that paths are searched between. */
export function PathEnds({ pathArgs }: { pathArgs: PathArgs | null }) {
  const messages = useMessages();
  const { run, view } = useExplorer();
  const { from = null, to = null } = pathArgs ?? {};
  const nameOf = useActorNames([from, to].filter((id) => id !== null));
  const set = (change: Partial<PathArgs>) => run(searchPaths({ ...(pathArgs ?? createPathArgs(null)), ...change }));
  // The selected actor becomes the other end, unless that end is already set.
  const selected = view.selected?.type === "actor" ? view.selected.id : null;
  return (
    <div className={styles.ends}>
      <PathEnd
        label={messages.from}
        id={from}
        nameOf={nameOf}
        onChoose={(id) => set({ from: id, ...(!pathArgs && selected !== id && { to: selected }) })}
        onClear={() => set({ from: null })}
      />
      <IconButton
        icon="swap"
        label={messages.swap}
        disabled={!from || !to}
        onClick={() => set({ from: to, to: from })}
      />
      <PathEnd
        label={messages.to}
        id={to}
        nameOf={nameOf}
        onChoose={(id) => set({ to: id, from: from ?? selected })}
        onClear={() => set({ to: null })}
      />
    </div>
  );
}

interface PathEndProps {
  readonly label: string;
  readonly id: string | null;
  readonly nameOf: (id: string) => string;
  readonly onChoose: (id: string) => void;
  readonly onClear: () => void;
}

function PathEnd({ label, id, nameOf, onChoose, onClear }: PathEndProps) {
  const messages = useMessages();
  if (id === null)
    return (
      <ActorSearch
        className={styles.search}
        label={label}
        placeholder={messages.searchShort}
        onChoose={(actor) => onChoose(actor.id)}
      />
    );
  return (
    <div>
      <span className={styles.label}>{label}</span>
      <span className={styles.actor}>
        <ActorLink id={id} name={nameOf(id)} />
        <IconButton icon="close" label={messages.remove(nameOf(id))} onClick={onClear} />
      </span>
    </div>
  );
}
