import { Dialog } from "../components/Dialog.tsx";
import { useMessages } from "../i18n/useMessages.ts";
import styles from "./KeysDialog.module.css";

/** The keys of the page and of the graph. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const messages = useMessages();
  return (
    <Dialog title={messages.keys} onClose={onClose}>
      {messages.keyGroups.map(({ title, keys }) => (
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
