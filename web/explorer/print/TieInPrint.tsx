import { useExplorer } from "../ExplorerContext.ts";
import { dateText, whenText } from "../i18n/dates.ts";
import { isolated } from "../i18n/direction.ts";
import { useMessages } from "../i18n/useMessages.ts";
import type { PrintedTie } from "./loadTies.ts";
import styles from "./PrintPage.module.css";

/** A relation as a printed entry: when, what, who, and the passages of its sources in their own direction. */
export function TieInPrint({ tie }: { tie: PrintedTie }) {
  const messages = useMessages();
  const { ontology } = useExplorer();
  const { kind, modality, participants, summary, evidence } = tie;
  const what = tie.__typename === "Association" ? tie.label : ontology.relationKind(kind);
  const who = participants.map(({ role, actor }) => `${isolated(actor.name)} (${ontology.role(role)})`);
  return (
    <li>
      <p>
        <b>{whenText(tie, ontology.lasting(kind), messages)}</b> · <bdi>{what}</bdi>
        {modality !== "ASSERTED" && ` (${messages.modalities[modality] ?? ontology.modality(modality)})`}:{" "}
        {who.join(messages.comma)}
      </p>
      {summary && <p dir="auto">{summary}</p>}
      {evidence.nodes.map(({ id, quote, document: { title, publisher, publishedOn, language, url } }) => (
        <figure key={id} className={styles.source}>
          {quote !== null && (
            <blockquote dir="auto" lang={language ?? undefined}>
              {quote}
            </blockquote>
          )}
          <figcaption>
            {[publisher, title].filter(Boolean).map((part) => (
              <span key={part}>
                <bdi lang={language ?? undefined}>{part}</bdi>
                {messages.comma}
              </span>
            ))}
            {publishedOn ? dateText(publishedOn, messages) : messages.dateUnknown} {url && <bdi dir="ltr">{url}</bdi>}
          </figcaption>
        </figure>
      ))}
    </li>
  );
}
