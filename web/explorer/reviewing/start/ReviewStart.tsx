import { EditButton } from "../../editing/EditButton.tsx";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import { QualityTable } from "./QualityTable.tsx";
import { ReviewQueue } from "./ReviewQueue.tsx";
import styles from "./ReviewStart.module.css";

/** Where a review begins: a new article, the documents that wait, and how good the rules are. */
export function ReviewStart() {
  const messages = useCurationMessages();
  return (
    <div className={styles.start}>
      <h2>{messages.review}</h2>
      <p>
        <EditButton variant="primary" task={{ type: "addArticle" }}>
          {messages.addArticle}
        </EditButton>
      </p>
      <ReviewQueue />
      <QualityTable />
    </div>
  );
}
