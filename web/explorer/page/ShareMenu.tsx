import { useState } from "react";
import { Menu } from "../components/Menu.tsx";
import { Note } from "../components/Note.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { copyText, download, toPng } from "../export/download.ts";
import { toGraphqlQuery } from "../export/graphqlQuery.ts";
import { dateText, filterTexts } from "../i18n/dates.ts";
import { useMessages } from "../i18n/useMessages.ts";

/** Servers and proxies reject longer addresses. */
const maxAddressLength = 12_000;

/** Exports the view as a link, an image, graph data, or the GraphQL query behind it. */
export function ShareMenu() {
  const messages = useMessages();
  const { view, graph, palette, ontology, scene } = useExplorer();
  const [copied, setCopied] = useState<{ text: string; isCopied: boolean } | null>(null);
  const today = new Date().toISOString().slice(0, 10);
  const isEmpty = scene.actors.length === 0;
  const query = toGraphqlQuery(
    view,
    scene.actors.map(({ id }) => id),
  );
  const playgroundAddress = `/graphql?query=${encodeURIComponent(query)}`;

  const copy = async (text: string) => setCopied({ text, isCopied: await copyText(text) });
  const svgImage = async () => {
    const { toSvg } = await import("../export/svg.ts");
    const source = [messages.sourceLine(dateText(today, messages)), ...filterTexts(view.filter, messages)].join(" · ");
    return toSvg(graph, { palette, ontology, messages, source });
  };
  const downloads = {
    [messages.savePng]: async () => download(`rawabit-${today}.png`, await toPng(await svgImage()), "image/png"),
    [messages.saveSvg]: async () => download(`rawabit-${today}.svg`, (await svgImage()).svg, "image/svg+xml"),
    [messages.saveGexf]: async () => {
      const { toGexf } = await import("../export/gexf.ts");
      download(`rawabit-${today}.gexf`, toGexf(graph, palette), "application/gexf+xml");
    },
    [messages.saveGraphml]: async () => {
      const { toGraphml } = await import("../export/graphml.ts");
      download(`rawabit-${today}.graphml`, toGraphml(graph), "application/graphml+xml");
    },
    [messages.saveJson]: async () => {
      const { toJson } = await import("../export/graphData.ts");
      const json = toJson(graph, view, location.href, new Date().toISOString());
      download(`rawabit-${today}.json`, json, "application/json");
    },
  };
  return (
    <Menu label={messages.share}>
      <Note>{messages.linkHelp}</Note>
      <button type="button" onClick={() => copy(location.href)}>
        {messages.copyLink}
      </button>
      <hr />
      {Object.entries(downloads).map(([name, save]) => (
        <button key={name} type="button" disabled={isEmpty} onClick={save}>
          {name}
        </button>
      ))}
      <hr />
      <button type="button" disabled={isEmpty} onClick={() => copy(query)}>
        {messages.copyQuery}
      </button>
      {!isEmpty && playgroundAddress.length < maxAddressLength && (
        <a href={playgroundAddress} target="_blank" rel="noopener">
          {messages.openPlayground}
        </a>
      )}
      <div role="status">
        {copied?.isCopied && <Note>{messages.copied}</Note>}
        {copied && !copied.isCopied && (
          <label>
            {messages.copyFailed}
            <textarea dir="ltr" readOnly rows={4} value={copied.text} onFocus={(event) => event.target.select()} />
          </label>
        )}
      </div>
    </Menu>
  );
}
