import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Note } from "../components/Note.tsx";
import { VisuallyHidden } from "../components/VisuallyHidden.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { distinctActors } from "../editing/relationDraft.ts";
import type { Passage } from "../editing/task.ts";
import { isRightToLeft } from "../i18n/direction.ts";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import type { DocumentToReview } from "./DocumentReview.tsx";
import { useDecisions } from "./decisions/useDecisions.ts";
import { EditForm } from "./proposal/EditForm.tsx";
import { ProposalCard } from "./proposal/ProposalCard.tsx";
import { RejectionForm } from "./proposal/RejectionForm.tsx";
import { type Choices, draftOf, editOf, nameKey } from "./proposalDraft.ts";
import { everything, filterProposals, neighbour, nextWaiting, type Proposal } from "./proposals.ts";
import styles from "./Review.module.css";
import { ReviewBar } from "./ReviewBar.tsx";
import { actionOf, type ReviewAction, takesLetters } from "./reviewKeys.ts";
import { ArticleText } from "./text/ArticleText.tsx";
import { usePassage } from "./text/usePassage.ts";
import { useNextDocument } from "./useNextDocument.ts";

interface Props {
  readonly document: DocumentToReview;
  readonly proposals: readonly Proposal[];
}

/** The text beside what was read in it. One proposal is active: keys decide about it, and the text shows its passage. */
export function Review({ document, proposals }: Props) {
  const messages = useCurationMessages();
  const decisions = useDecisions(document.id);
  const { stateOf, last } = decisions;
  const [filter, setFilter] = useState(everything);
  const [choices, setChoices] = useState<Choices>(new Map());
  const [form, setForm] = useState<"edit" | "reject" | null>(null);
  const [activeId, setActiveId] = useState(() => nextWaiting(proposals, null, stateOf));
  const { edit } = useExplorer();
  const list = useRef<HTMLOListElement>(null);
  const isOpened = useRef(false);
  const openNext = useNextDocument(
    document.id,
    proposals.every((proposal) => stateOf(proposal) !== "PENDING"),
  );
  const shown = filterProposals(proposals, filter, stateOf);
  const active = shown.find(({ id }) => id === activeId) ?? shown[0];
  const lang = document.language ?? (isRightToLeft(document.text ?? "") ? "ar" : "en");
  const passage = usePassage(document.text ?? "", lang, active);
  // Keys work from the start, and a screen reader reads the proposal.
  useEffect(() => {
    const card = activeId && form === null ? list.current?.querySelector<HTMLElement>("[aria-current=true]") : null;
    if (!card || (card.contains(window.document.activeElement) && card !== window.document.activeElement)) return;
    card.focus({ preventScroll: true });
    // At first, a document without a date shows the question for it, above the proposals.
    if (isOpened.current || document.publishedOn !== null) card.scrollIntoView({ block: "nearest" });
    isOpened.current = true;
  }, [activeId, form, document.publishedOn]);

  const editsOf = (some: readonly Proposal[]) =>
    some.flatMap((proposal) => editOf(proposal, draftOf(proposal, choices), lang) ?? []);
  function moveOn(decided: readonly Proposal[]): void {
    const ids = decided.map(({ id }) => id);
    setForm(null);
    setActiveId(nextWaiting(shown, active?.id ?? null, stateOf, ids) ?? active?.id ?? null);
  }
  function accept(some: readonly Proposal[], edits = editsOf(some)): void {
    const waiting = some.filter((proposal) => stateOf(proposal) === "PENDING");
    if (waiting.length === 0) return;
    decisions.accept(waiting, edits);
    moveOn(waiting);
  }
  /** Records what the rules have not read, or not as the right kind, from the selected passage or the active one. */
  function record(): void {
    const { id, title, text, language, publishedOn } = document;
    const actors = proposals.flatMap(({ participants }) => participants.flatMap(({ actor }) => actor.actor ?? []));
    const source = { id, title, text, language, publishedOn, actors: distinctActors(actors) };
    edit({ type: "record", document: source, passage: passage.selected ?? passageOf(active) });
    passage.clear();
  }
  function act(action: ReviewAction): void {
    if (action === "undo") setActiveId(decisions.undo?.()[0] ?? activeId);
    else if (action === "record") record();
    else if (action === "nextDocument") openNext?.();
    else if (action === "nextSentence") passage.selectSentence(1);
    else if (action === "previousSentence") passage.selectSentence(-1);
    else if (action === "next" || action === "previous")
      setActiveId(neighbour(shown, active?.id ?? null, action === "next" ? 1 : -1));
    else if (active && stateOf(active) === "PENDING") {
      if (action === "accept") accept([active]);
      else setForm(action);
    }
  }
  function onKeyDown(event: KeyboardEvent): void {
    const { target, currentTarget } = event;
    const element = target as HTMLElement;
    if (
      event.key === "Escape" &&
      element.closest("[aria-current] *") &&
      element.getAttribute("aria-expanded") !== "true"
    )
      element.closest<HTMLElement>("[aria-current]")?.focus();
    if (takesLetters(element)) return;
    // With the Shift key, they change what is selected in the text.
    const arrow = event.shiftKey ? undefined : arrows[event.key];
    // Arrow keys scroll the text.
    const isOnCard = target !== currentTarget && element.matches("[aria-current]");
    const action = actionOf(event) ?? (isOnCard ? arrow : undefined);
    if (!action) return;
    event.preventDefault();
    act(action);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its keys repeat what buttons do.
    <div className={styles.review} onKeyDown={onKeyDown}>
      <ReviewBar
        {...{ proposals, shown, filter, decisions }}
        onFilter={setFilter}
        onAccept={accept}
        onUndo={() => act("undo")}
        onRecord={() => act("record")}
        onNext={openNext}
        hasPassage={passage.selected !== null}
      />
      <ArticleText {...{ document, proposals, active, stateOf }} box={passage.box} onSelect={setActiveId} />
      <section aria-label={messages.proposals}>
        <ol ref={list} className={styles.proposals}>
          {shown.map((proposal, index) => (
            <li key={proposal.id}>
              <ProposalCard
                {...{ proposal, choices, decisions }}
                lang={document.language}
                isActive={proposal.id === active?.id}
                position={messages.position(index + 1, shown.length)}
                onSelect={() => setActiveId(proposal.id)}
                onAction={act}
                onChoose={(actor, chosen) => setChoices((now) => new Map([...now, [nameKey(actor), chosen]]))}
              />
            </li>
          ))}
        </ol>
        {shown.length === 0 && <Note>{messages.noneShown}</Note>}
      </section>
      <VisuallyHidden role="status">{last ? messages.decided[last.state](last.count) : ""}</VisuallyHidden>
      {active && form === "edit" && (
        <EditForm
          proposal={active}
          initial={draftOf(active, choices)}
          lang={lang}
          onClose={() => setForm(null)}
          onAccept={(edit) => accept([active], edit ? [edit] : [])}
        />
      )}
      {active && form === "reject" && (
        <RejectionForm
          proposal={active}
          onClose={() => setForm(null)}
          onReject={(reason) => {
            decisions.reject([active], reason);
            moveOn([active]);
          }}
        />
      )}
    </div>
  );
}

const arrows: Readonly<Record<string, ReviewAction>> = { ArrowDown: "next", ArrowUp: "previous" };

function passageOf(proposal: Proposal | undefined): Passage | null {
  return proposal ? { quote: proposal.quote, start: proposal.start } : null;
}
