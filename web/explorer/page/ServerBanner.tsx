import { useIsFetching, useQueryClient } from "@tanstack/react-query";
import { isRetrying, retryNow } from "../api/queryClient.ts";
import { Button } from "../components/Button.tsx";
import { useMessages } from "../i18n/useMessages.ts";
import styles from "./ServerBanner.module.css";

/** Appears while the server does not answer and queries wait for their next attempt. */
export function ServerBanner() {
  const messages = useMessages();
  const client = useQueryClient();
  const isUnavailable = useIsFetching({ predicate: isRetrying }) > 0;
  return (
    <div role="alert" className={styles.banner} hidden={!isUnavailable}>
      {isUnavailable && (
        <>
          {messages.unavailable}{" "}
          <Button variant="link" onClick={() => retryNow(client)}>
            {messages.tryNow}
          </Button>
        </>
      )}
    </div>
  );
}
