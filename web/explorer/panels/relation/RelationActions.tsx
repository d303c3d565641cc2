import { Deferred } from "../../components/Deferred.tsx";
import { Disclosure } from "../../components/Disclosure.tsx";
import { EditButton } from "../../editing/EditButton.tsx";
import { useMessages } from "../../i18n/useMessages.ts";
import styles from "./RelationActions.module.css";

/** The history of a relation and, for editors, what they can do with it. */
export function RelationActions({ id }: { id: string }) {
  const messages = useMessages();
  return (
    <div className={styles.actions}>
      <Disclosure summary={messages.history}>
        {() => (
          <Deferred name="relationHistory" load={() => import("../history/RelationHistory.tsx")}>
            {({ RelationHistory }) => <RelationHistory id={id} />}
          </Deferred>
        )}
      </Disclosure>
      <EditButton variant="link" task={{ type: "correct", relation: id }}>
        {messages.correct}
      </EditButton>
      <EditButton variant="link" task={{ type: "retract", relation: id }}>
        {messages.retract}
      </EditButton>
    </div>
  );
}
