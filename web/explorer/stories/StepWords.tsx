import { Button } from "../components/Button.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { select } from "../view/commands.ts";
import { NoteSubject } from "./NoteSubject.tsx";
import styles from "./Stories.module.css";
import type { StoryNote, StoryStep } from "./story.ts";

/** The title, the text and the notes of a step; a note leads to what it is about. */
export function StepWords({ step }: { step: StoryStep }) {
  const { run, setHighlight, graph } = useExplorer();
  const highlight = ({ about }: StoryNote) => {
    const nodes = about.filter((actor) => graph.hasNode(actor));
    const [one, other] = nodes;
    const edges = one && other ? [...graph.edges(one, other), ...graph.edges(other, one)] : [];
    setHighlight({ nodes: new Set(nodes), edges: new Set(edges) });
  };
  const open = ({ about: [one, other] }: StoryNote) =>
    run(select(other === undefined ? { type: "actor", id: one! } : { type: "pair", ids: [one!, other], tie: null }));
  return (
    <div className={styles.words} aria-live="polite">
      <h2 dir="auto">{step.title}</h2>
      {step.text && (
        <p dir="auto" className={styles.text}>
          {step.text}
        </p>
      )}
      <ul>
        {step.notes.map((note) => (
          <li key={note.about.join("|")} onMouseEnter={() => highlight(note)} onMouseLeave={() => setHighlight(null)}>
            <Button
              variant="link"
              onFocus={() => highlight(note)}
              onBlur={() => setHighlight(null)}
              onClick={() => open(note)}
            >
              <NoteSubject about={note.about} />
            </Button>{" "}
            <span dir="auto">{note.text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
