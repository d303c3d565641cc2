import { useSyncExternalStore } from "react";
import { currentTrouble, retryNow, subscribeToTrouble } from "../api/requestPatiently.ts";
import { Button } from "../components/Button.tsx";
import { useMessages } from "../i18n/useMessages.ts";
import styles from "./ServerBanner.module.css";

/** Appears while requests wait for their next attempt, and says why. */
export function ServerBanner() {
  const messages = useMessages();
  const trouble = useSyncExternalStore(subscribeToTrouble, currentTrouble);
  return (
    <div role="alert" className={styles.banner} hidden={trouble === null}>
      {trouble !== null && (
        <>
          {trouble === "unavailable" ? messages.unavailable : messages.notInTime}{" "}
          <Button variant="link" onClick={retryNow}>
            {messages.tryNow}
          </Button>
        </>
      )}
    </div>
  );
}
