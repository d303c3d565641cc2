import { useState } from "react";
import { useExplorer } from "../ExplorerContext.ts";
import { toGraphqlQuery } from "../export/graphqlQuery.ts";
import { copy, toPng, save } from "../export/download.ts";
import { dateText, filterTexts } from "../i18n/dates.ts";
import { useMessages } from "../i18n/useMessages.ts";

/** Longer addresses are refused on the way. */
const longestAddress = 12_000;

/** Takes the view elsewhere: as a link, a scene, data, or the query behind it. */
export function ShareMenu() {
  const messages = useMessages();
  const { view, graph, palette, ontology, scene } = useExplorer();
  const [told, setTold] = useState<{ text: string; copied: boolean } | null>(null);
  const today = new Date().toISOString().slice(0, 10);
  const empty = scene.actors.length === 0;
  const query = toGraphqlQuery(
    view,
    scene.actors.map(({ id }) => id),
  );
  const address = `/graphql?query=${encodeURIComponent(query)}`;

  const copyText = async (text: string) => setTold({ text, copied: await copy(text) });
  const svgImage = async () => {
    const { toSvg } = await import("../export/svg.ts");
    const source = [messages.sourceLine(dateText(today, messages)), ...filterTexts(view.filter, messages)].join(" · ");
    return toSvg(graph, palette, ontology, messages, source);
  };
  const files = {
    [messages.savePng]: async () => save(`rawabit-${today}.png`, await toPng(await svgImage()), "image/png"),
    [messages.saveSvg]: async () => save(`rawabit-${today}.svg`, (await svgImage()).svg, "image/svg+xml"),
    [messages.saveGexf]: async () => {
      const { toGexf } = await import("../export/gexf.ts");
      save(`rawabit-${today}.gexf`, toGexf(graph, palette), "application/gexf+xml");
    },
    [messages.saveGraphml]: async () => {
      const { toGraphml } = await import("../export/graphml.ts");
      save(`rawabit-${today}.graphml`, toGraphml(graph), "application/graphml+xml");
    },
    [messages.saveJson]: async () => {
      const { toJson } = await import("../export/graphData.ts");
      save(`rawabit-${today}.json`, toJson(graph, view, location.href, new Date().toISOString()), "application/json");
    },
  };
  return (
    <details className="menu" onKeyDown={closeOnEscape} onBlur={closeWhenLeft}>
      <summary className="button">{messages.share}</summary>
      <div className="menu-body">
        <p className="note">{messages.linkHelp}</p>
        <button type="button" onClick={() => copyText(location.href)}>
          {messages.copyLink}
        </button>
        <hr />
        {Object.entries(files).map(([name, act]) => (
          <button key={name} type="button" disabled={empty} onClick={act}>
            {name}
          </button>
        ))}
        <hr />
        <button type="button" disabled={empty} onClick={() => copyText(query)}>
          {messages.copyQuery}
        </button>
        {!empty && address.length < longestAddress && (
          <a href={address} target="_blank" rel="noopener">
            {messages.openPlayground}
          </a>
        )}
        <div role="status">
          {told?.copied && <p className="note">{messages.copied}</p>}
          {told && !told.copied && (
            <label className="note">
              {messages.copyFailed}
              <textarea dir="ltr" readOnly rows={4} value={told.text} onFocus={(event) => event.target.select()} />
            </label>
          )}
        </div>
      </div>
    </details>
  );
}

export function closeOnEscape(event: React.KeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== "Escape") return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector("summary")?.focus();
}

export function closeWhenLeft(event: React.FocusEvent<HTMLDetailsElement>): void {
  if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
}
