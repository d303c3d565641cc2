import { Dialog } from "../components/Dialog.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { useMessages } from "../i18n/useMessages.ts";
import styles from "./KeysDialog.module.css";

/** The keys of the page and of the graph and, for editors, those of a review. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const messages = useMessages();
  const { canEdit } = useExplorer();
  const groups = canEdit ? [...messages.keyGroups, messages.reviewKeyGroup] : messages.keyGroups;
  return (
    <Dialog title={messages.keys} onClose={onClose}>
      {groups.map(({ title, keys }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl className={styles.keys}>
            {keys.map(({ names, does }) => (
              <div key={does}>
                <dt>
                  {names.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
