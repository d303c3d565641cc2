import { type EChartsOption, init } from "echarts";
import type { ApiMeasurement } from "../measure/measureApi.ts";
import { engineNames } from "./engineNames.ts";

/** The medians of all engines, side by side on a logarithmic scale. */
export function latencyChart(measurements: readonly ApiMeasurement[]): string {
  const alone = measurements.filter(({ clients }) => clients === 1);
  // The vertical axis begins at the bottom.
  const queries = [...new Set(alone.map(({ query }) => query))].reverse();
  return draw(120 + queries.length * 42, {
    title: { text: "Median with one client, in milliseconds" },
    legend: { top: 28 },
    grid: { left: 8, right: 24, top: 60, bottom: 8, containLabel: true },
    xAxis: { type: "log" },
    yAxis: { type: "category", data: queries },
    series: Object.entries(engineNames)
      .filter(([engine]) => engine !== "bare")
      .map(([engine, name]) => ({
        name,
        type: "bar" as const,
        data: queries.map((query) => {
          const found = alone.find((each) => each.query === query && each.engine === engine);
          return found && Number.isFinite(found.median) ? found.median : null;
        }),
      }))
      .reverse(),
  });
}

/** Rawabit's medians in worlds of different sizes, one line per query, on logarithmic scales. */
export function growthChart(
  points: readonly {
    readonly size: { readonly relations: number };
    readonly measurements: readonly ApiMeasurement[];
  }[],
): string {
  const ofRawabit = points.map(({ size: { relations }, measurements }) => ({
    relations,
    measurements: measurements.filter(({ engine, clients }) => engine === "rawabit" && clients === 1),
  }));
  const queries = [...new Set(ofRawabit.flatMap(({ measurements }) => measurements.map(({ query }) => query)))];
  return draw(640, {
    title: { text: "Rawabit: median in milliseconds, by the number of relations" },
    legend: { type: "plain", top: 28 },
    grid: { left: 8, right: 24, top: 160, bottom: 8, containLabel: true },
    xAxis: { type: "log" },
    yAxis: { type: "log" },
    series: queries.map((query) => ({
      name: query,
      type: "line" as const,
      data: ofRawabit.flatMap(({ relations, measurements }) => {
        const median = measurements.find((each) => each.query === query)?.median;
        return median !== undefined && Number.isFinite(median) ? [[relations, median]] : [];
      }),
    })),
  });
}

function draw(height: number, option: EChartsOption): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: 900, height });
  chart.setOption({ animation: false, backgroundColor: "#fff", ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
