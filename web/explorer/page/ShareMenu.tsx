import { type MouseEvent, useState } from "react";
import { closeMenu, Menu } from "../components/Menu.tsx";
import { Note } from "../components/Note.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { copyText, download, fileName, toPng } from "../export/download.ts";
import { embedSnippet } from "../export/embedSnippet.ts";
import type { GraphFormat } from "../export/fileOfGraph.ts";
import { toGraphqlQuery } from "../export/graphqlQuery.ts";
import { loadFlags } from "../flags/flags.ts";
import { dateText } from "../i18n/dates.ts";
import { filterTexts } from "../i18n/filterTexts.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useMapData } from "../map/useMapData.ts";
import { useGuideTexts } from "../panels/graph/useGuideTexts.ts";
import { guidesOf } from "../rendering/layouts/guides.ts";
import { showPanel } from "../view/commands.ts";
import { layoutOf } from "../view/layouts.ts";
import type { Panel } from "../view/view.ts";
import { titleOf } from "./titleOf.ts";

/** Servers and proxies reject longer addresses. */
const maxAddressLength = 12_000;

/** Exports the view as a link, an image, graph data, or the GraphQL query behind it. */
export function ShareMenu() {
  const messages = useMessages();
  const { view, run, graph, palette, ontology, scene } = useExplorer();
  const [copied, setCopied] = useState<{ text: string; done: string; isCopied: boolean } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const guideTexts = useGuideTexts();
  const today = new Date().toISOString().slice(0, 10);
  const { map } = useMapData();
  const title = titleOf(view, scene, messages);
  const name = fileName(title, today);
  const isEmpty = scene.actors.length === 0;
  const query = toGraphqlQuery(
    view,
    scene.actors.map(({ id }) => id),
  );
  const playgroundAddress = `/graphql?query=${encodeURIComponent(query)}`;

  const copy = async (text: string, done = messages.copied) =>
    setCopied({ text, done, isCopied: await copyText(text) });
  const openPanel = (panel: Panel, event: MouseEvent) => {
    closeMenu(event);
    run(showPanel(panel));
  };
  const svgImage = async () => {
    const { toSvg } = await import("../export/svg.ts");
    const conditions = filterTexts(view, messages, ontology);
    const source = [...conditions, messages.sourceLine(dateText(today, messages))].join(" · ");
    const guides = guidesOf(graph, layoutOf(view), guideTexts, map);
    const flags = await loadFlags(graph);
    return toSvg(graph, { palette, ontology, messages, title, source, guides, flags });
  };
  const save = async (extension: string, type: string, content: () => Promise<string | Blob>) => {
    setFailure(null);
    try {
      download(`${name}.${extension}`, await content(), type);
    } catch (error) {
      setFailure((error as Error).message);
    }
  };
  const saveGraph = async (format: GraphFormat) => {
    const { fileOfGraph } = await import("../export/fileOfGraph.ts");
    return fileOfGraph(format, graph, view);
  };
  const downloads = {
    [messages.savePng]: () => save("png", "image/png", async () => toPng(await svgImage())),
    [messages.saveSvg]: () => save("svg", "image/svg+xml", async () => (await svgImage()).svg),
    [messages.saveGexf]: () => save("gexf", "application/gexf+xml", () => saveGraph("gexf")),
    [messages.saveGraphml]: () => save("graphml", "application/graphml+xml", () => saveGraph("graphml")),
    [messages.saveJson]: () =>
      save("json", "application/json", async () => (await import("../export/fileOfGraph.ts")).jsonOfGraph(graph, view)),
  };
  return (
    <Menu label={messages.share}>
      <Note>{messages.linkHelp}</Note>
      <button type="button" onClick={() => copy(location.href)}>
        {messages.copyLink}
      </button>
      <button type="button" disabled={isEmpty} onClick={(event) => openPanel("print", event)}>
        {messages.print}
      </button>
      <button type="button" onClick={(event) => openPanel("stories", event)}>
        {messages.stories}
      </button>
      <hr />
      {Object.entries(downloads).map(([name, save]) => (
        <button key={name} type="button" disabled={isEmpty} onClick={save}>
          {name}
        </button>
      ))}
      <hr />
      <button type="button" disabled={isEmpty} onClick={() => copy(embedSnippet(title), messages.embedNeeds)}>
        {messages.copyEmbed}
      </button>
      <button type="button" disabled={isEmpty} onClick={() => copy(query)}>
        {messages.copyQuery}
      </button>
      {!isEmpty && playgroundAddress.length < maxAddressLength && (
        <a href={playgroundAddress} target="_blank" rel="noopener">
          {messages.openPlayground}
        </a>
      )}
      <div role="status">
        {failure !== null && (
          <Note variant="error">
            {messages.failed} <bdi lang="en">{failure}</bdi>
          </Note>
        )}
        {copied?.isCopied && <Note>{copied.done}</Note>}
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
