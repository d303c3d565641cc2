import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { Note } from "../components/Note.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { playStep } from "./playStep.ts";
import { StoryPlayer } from "./StoryPlayer.tsx";
import { decodeStory, embeddedStoryId } from "./storyAddress.ts";
import { useStoryMessages } from "./useStoryMessages.ts";

/** Plays the story that the address of an embedded page brings along, from its first step. */
export function EmbeddedStory({ encoded }: { encoded: string }) {
  const messages = useStoryMessages();
  // Its steps are no entries of the history, which it shares with the page around it.
  const { view, replace } = useExplorer();
  const query = useQuery({
    queryKey: ["embedded story", encoded],
    queryFn: () => decodeStory(encoded),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const story = query.data;
  const isShown = view.story?.id === embeddedStoryId;
  useEffect(() => {
    if (story && !isShown) replace(playStep(story, 0));
  }, [story, isShown]);
  if (query.error) return <Note variant="error">{messages.brokenAddress}</Note>;
  return story && isShown ? <StoryPlayer story={story} step={view.story!.step} go={replace} canEnd={false} /> : null;
}
