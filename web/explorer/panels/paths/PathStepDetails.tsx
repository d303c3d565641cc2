import type { FoundPath } from "../../api/usePaths.ts";
import { Button } from "../../components/Button.tsx";
import { RelationSymbol } from "../../components/symbols.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { whenText } from "../../i18n/dates.ts";
import { isForeign } from "../../i18n/foreignLanguage.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { select } from "../../view/commands.ts";
import { isForeignQuote } from "../relation/foreignQuote.ts";
import { Quote } from "../relation/Quote.tsx";
import { SummaryText } from "../relation/SummaryText.tsx";
import { summaryOf } from "../relation/summaryOf.ts";
import styles from "./PathStepDetails.module.css";

/** A step of a path: its best supported relation with a quote, and how many relations it has. */
export function PathStepDetails({ step }: { step: FoundPath["steps"][number] }) {
  const messages = useMessages();
  const { ontology, run, view } = useExplorer();
  const relation = step.relations.nodes[0];
  if (!relation) return null;
  const { kind, modality } = relation;
  const summary = summaryOf(relation, view.lang);
  const quote = relation.evidence.nodes[0];
  const isBesideQuote =
    summary !== null &&
    quote !== undefined &&
    !isForeign(summary.language, view.lang) &&
    isForeignQuote(quote, view.lang);
  const isAsserted = modality === "ASSERTED";
  return (
    <div className={styles.step} data-modality={modality}>
      <p>
        <RelationSymbol kind={kind} dashed={!isAsserted} />{" "}
        {/* In a backward step, every directed relation runs backward. */}
        {relation.__typename === "Association" ? (
          <bdi>{relation.label}</bdi>
        ) : (
          ontology.relationKind(kind, step.direction === "BACKWARD")
        )}
        {" · "}
        {whenText(relation, ontology.lasting(kind), messages)}
        {!isAsserted && <strong> · {ontology.modality(modality)}</strong>}
        {step.relationCount > 1 && (
          <>
            {" · "}
            <Button
              variant="link"
              onClick={() => run(select({ type: "pair", ids: [step.from.id, step.to.id], tie: null }))}
            >
              {messages.relationCount(step.relationCount)}
            </Button>
          </>
        )}
      </p>
      {summary && !isBesideQuote && <SummaryText summary={summary} />}
      {quote && <Quote evidence={quote} summary={isBesideQuote ? summary.text : null} />}
    </div>
  );
}
