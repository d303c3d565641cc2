// Scripts that run in the page. They are text, because the benchmark does not have the page's types.

/** Resolves to the milliseconds from navigation until actors are drawn and none is still moving to its place. */
export const firstDrawing = `new Promise((resolve) => {
  const look = () => {
    const graph = window.rawabit?.renderer.sigma.getGraph();
    const isDrawn = graph?.order > 1 && graph.size > 0 && !graph.someNode((id, { unplaced }) => unplaced);
    if (isDrawn) requestAnimationFrame(() => resolve(performance.now()));
    else requestAnimationFrame(look);
  };
  look();
})`;

/** Records in \`suggestionDelays\` how many milliseconds after the last key each new list of suggestions is drawn. */
export const timeSuggestions = `
  globalThis.suggestionDelays = [];
  let last = null;
  const box = document.querySelector("#search");
  box.addEventListener("input", () => { last = box.value.trim() === "" ? null : performance.now(); }, true);
  const list = document.querySelector("#search + div");
  new MutationObserver(() => {
    if (last === null || list.dataset.resultsFor !== box.value.trim()) return;
    const since = last;
    last = null;
    requestAnimationFrame(() => suggestionDelays.push(performance.now() - since));
  }).observe(list, { attributes: true });
`;

/** Counts frames from now on; \`framesSoFar()\` returns the count and the rate. */
export const countFrames = `(() => {
  const { sigma } = window.rawabit.renderer;
  let count = 0;
  const begun = performance.now();
  const onRender = () => { count++; };
  sigma.on("afterRender", onRender);
  globalThis.framesSoFar = () => {
    sigma.off("afterRender", onRender);
    const { order: actors, size: links } = sigma.getGraph();
    return { actors, links, count, framesPerSecond: (count * 1000) / (performance.now() - begun) };
  };
})()`;
