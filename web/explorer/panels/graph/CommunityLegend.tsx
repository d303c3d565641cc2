import { useEffect, useState } from "react";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { type Community, colouredCommunities } from "../../scene/communities.ts";

/** What the colours of communities stand for; the rest have one colour. */
export function CommunityLegend() {
  const messages = useMessages();
  const { palette } = useExplorer();
  const communities = useCommunities(palette.communities.length);
  if (communities.length === 0) return null;
  return (
    <ul aria-label={messages.communities} title={messages.communitiesHelp}>
      {communities.map(({ number, name, size }) => (
        <li key={number}>
          <svg viewBox="-1.1 -1.1 2.2 2.2" width="12" height="12" aria-hidden="true">
            <circle r="1" fill={palette.communities[number]} />
          </svg>{" "}
          {messages.communityAround(name)} ({size.toLocaleString(messages.locale)})
        </li>
      ))}
    </ul>
  );
}

/** The communities in the graph; a worker finds them, and writes them there. */
function useCommunities(colours: number): readonly Community[] {
  const { graph } = useExplorer();
  const [communities, setCommunities] = useState(() => colouredCommunities(graph, colours));
  useEffect(() => {
    const refresh = () =>
      setCommunities((before) => {
        const found = colouredCommunities(graph, colours);
        return JSON.stringify(found) === JSON.stringify(before) ? before : found;
      });
    refresh();
    graph.on("eachNodeAttributesUpdated", refresh);
    return () => void graph.off("eachNodeAttributesUpdated", refresh);
  }, [graph, colours]);
  return communities;
}
