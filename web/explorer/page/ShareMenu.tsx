import { useState } from "react";
import { useExplorer } from "../ExplorerContext.ts";
import { queryOf } from "../export/graphqlQuery.ts";
import { copy, pngOf, save } from "../export/download.ts";
import { dateText, filterTexts } from "../i18n/dates.ts";
import { useWords } from "../i18n/useMessages.ts";

/** Longer addresses are refused on the way. */
const longestAddress = 12_000;

/** Takes the view elsewhere: as a link, a picture, data, or the query behind it. */
export function ShareMenu() {
  const words = useWords();
  const { view, graph, palette, terms, picture } = useExplorer();
  const [told, setTold] = useState<{ text: string; copied: boolean } | null>(null);
  const today = new Date().toISOString().slice(0, 10);
  const empty = picture.actors.length === 0;
  const query = queryOf(
    view,
    picture.actors.map(({ id }) => id),
  );
  const address = `/graphql?query=${encodeURIComponent(query)}`;

  const copyText = async (text: string) => setTold({ text, copied: await copy(text) });
  const sheet = async () => {
    const { svgOf } = await import("../export/svg.ts");
    const source = [words.sourceLine(dateText(today, words)), ...filterTexts(view.filter, words)].join(" · ");
    return svgOf(graph, palette, terms, words, source);
  };
  const files = {
    [words.savePng]: async () => save(`rawabit-${today}.png`, await pngOf(await sheet()), "image/png"),
    [words.saveSvg]: async () => save(`rawabit-${today}.svg`, (await sheet()).svg, "image/svg+xml"),
    [words.saveGexf]: async () => {
      const { gexfOf } = await import("../export/gexf.ts");
      save(`rawabit-${today}.gexf`, gexfOf(graph, palette), "application/gexf+xml");
    },
    [words.saveGraphml]: async () => {
      const { graphmlOf } = await import("../export/graphml.ts");
      save(`rawabit-${today}.graphml`, graphmlOf(graph), "application/graphml+xml");
    },
    [words.saveJson]: async () => {
      const { jsonOf } = await import("../export/graphData.ts");
      save(`rawabit-${today}.json`, jsonOf(graph, view, location.href, new Date().toISOString()), "application/json");
    },
  };
  return (
    <details className="menu" onKeyDown={closeOnEscape} onBlur={closeWhenLeft}>
      <summary className="button">{words.share}</summary>
      <div className="menu-body">
        <p className="note">{words.linkHelp}</p>
        <button type="button" onClick={() => copyText(location.href)}>
          {words.copyLink}
        </button>
        <hr />
        {Object.entries(files).map(([name, act]) => (
          <button key={name} type="button" disabled={empty} onClick={act}>
            {name}
          </button>
        ))}
        <hr />
        <button type="button" disabled={empty} onClick={() => copyText(query)}>
          {words.copyQuery}
        </button>
        {!empty && address.length < longestAddress && (
          <a href={address} target="_blank" rel="noopener">
            {words.openPlayground}
          </a>
        )}
        <div role="status">
          {told?.copied && <p className="note">{words.copied}</p>}
          {told && !told.copied && (
            <label className="note">
              {words.copyFailed}
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
