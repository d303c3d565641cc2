import { useMemo } from "react";
import { useExplorer } from "../../ExplorerContext.ts";
import { dateText } from "../../i18n/dates.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { GuideTexts } from "../../rendering/layouts/guides.ts";
import { communityName } from "../../scene/communities.ts";
import { layoutOf } from "../../view/layouts.ts";

/** What the guides of a layout say, in the reader's language. */
export function useGuideTexts(): GuideTexts {
  const messages = useMessages();
  const { view, graph, ontology } = useExplorer();
  const layout = layoutOf(view);
  return useMemo(
    () => ({
      isRightToLeft: messages.dir === "rtl",
      dateText: (date) => dateText(date, messages),
      undated: messages.undated,
      withoutPlace: messages.withoutPlace,
      boundaries: messages.boundaries,
      groupOf: (id) =>
        layout === "communities"
          ? String(graph.getNodeAttribute(id, "community") ?? "")
          : graph.getNodeAttribute(id, "kind"),
      groupTitle: (group, ids) =>
        layout === "communities" ? messages.communityAround(communityName(graph, ids)) : ontology.actorKind(group),
    }),
    [messages, graph, ontology, layout],
  );
}
