import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { fetchThroughCache } from "../../api/queryClient.ts";
import { Button } from "../../components/Button.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import styles from "./DocumentPanel.module.css";

/** Shows the actors and relations that a document reports, and nothing else. */
export function ReportedPicture({ id }: { id: string }) {
  const messages = useMessages();
  const { run } = useExplorer();
  const client = useQueryClient();
  const [isLoading, setIsLoading] = useState(false);
  const show = async () => {
    setIsLoading(true);
    try {
      const { showReported } = await import("./showReported.ts");
      run(await showReported(id, fetchThroughCache(client)));
    } finally {
      setIsLoading(false);
    }
  };
  return (
    <p className={styles.reported}>
      <Button disabled={isLoading} onClick={show}>
        {messages.showReported}
      </Button>
    </p>
  );
}
