import { Button } from "../components/Button.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { select } from "../view/commands.ts";
import { NoteSubject } from "./NoteSubject.tsx";
import { endStory, playStep } from "./playStep.ts";
import styles from "./Stories.module.css";
import type { StoryNote } from "./story.ts";
import { useStories } from "./useStories.ts";
import { useStoryMessages } from "./useStoryMessages.ts";

/** The words of the step that is shown, and the ways to the next one; nothing if this browser does not have the story. */
export function StoryPlayer({ id, step: index }: { id: string; step: number }) {
  const messages = useStoryMessages();
  const { run, setHighlight, graph } = useExplorer();
  const { stories } = useStories();
  const story = stories.find((each) => each.id === id);
  const step = story?.steps[index];
  if (!story || !step) return null;

  const highlight = ({ about }: StoryNote) => {
    const nodes = about.filter((actor) => graph.hasNode(actor));
    const [one, other] = nodes;
    const edges = one && other ? [...graph.edges(one, other), ...graph.edges(other, one)] : [];
    setHighlight({ nodes: new Set(nodes), edges: new Set(edges) });
  };
  const open = ({ about: [one, other] }: StoryNote) =>
    run(select(other === undefined ? { type: "actor", id: one! } : { type: "pair", ids: [one!, other], tie: null }));
  return (
    <section className={styles.player} aria-label={story.title}>
      <div className={styles.bar}>
        <strong dir="auto">{story.title}</strong>
        <span>{messages.stepOf(index + 1, story.steps.length)}</span>
        <Button disabled={index === 0} onClick={() => run(playStep(story, index - 1))}>
          {messages.previous}
        </Button>
        <Button
          variant="primary"
          disabled={index === story.steps.length - 1}
          onClick={() => run(playStep(story, index + 1))}
        >
          {messages.next}
        </Button>
        <Button onClick={() => run(endStory)}>{messages.end}</Button>
      </div>
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
    </section>
  );
}
