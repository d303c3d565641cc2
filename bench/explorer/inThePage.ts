// Scripts that run in the page, as texts: its types are not the bench's.

/** Milliseconds from the page's beginning until its picture stands: actors drawn, and none on its way. */
export const untilDrawn = `new Promise((resolve) => {
  const look = () => {
    const graph = window.rawabit?.renderer.sigma.getGraph();
    const stands = graph?.order > 1 && graph.size > 0 && !graph.someNode((id, { unplaced }) => unplaced);
    if (stands) requestAnimationFrame(() => resolve(performance.now()));
    else requestAnimationFrame(look);
  };
  look();
})`;

/** Notes in \`waits\` how long after the last key each new list of suggestions was drawn. */
export const followSearch = `
  globalThis.waits = [];
  let last = null;
  const box = document.querySelector("#search");
  box.addEventListener("input", () => { last = box.value.trim() === "" ? null : performance.now(); }, true);
  const list = document.querySelector(".main-search .suggestions");
  new MutationObserver(() => {
    if (last === null || list.dataset.for !== box.value.trim()) return;
    const since = last;
    last = null;
    requestAnimationFrame(() => waits.push(performance.now() - since));
  }).observe(list, { attributes: true });
`;

/** Counts pictures from now on; \`framesSoFar()\` tells how many a second. */
export const followFrames = `(() => {
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
