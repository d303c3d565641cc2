import { useMessages } from "../../i18n/useMessages.ts";
import { ActorTable } from "./ActorTable.tsx";
import { TieTable } from "./TieTable.tsx";
import { useTieHighlight } from "./useTieHighlight.ts";

/** The graph as two tables: for sorting, for screen readers, and for other programs. What is selected in one is in the other. */
export function TablePanel() {
  const messages = useMessages();
  useTieHighlight();
  return (
    <>
      <h2>{messages.graphAsTable}</h2>
      <ActorTable />
      <TieTable />
    </>
  );
}
