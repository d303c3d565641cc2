import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/**
 * How the network between Rawabit and Neo4j behaves: `open` carries everything; `muted` withholds what Neo4j answers, so
 * that its transactions stay open; `silent` carries nothing, and says nothing about it; `refusing` takes no connection.
 */
export type Weather = "open" | "muted" | "silent" | "refusing";

interface Link {
  readonly client: Socket;
  readonly neo4j: Socket;
}

/** A network that can fail, in front of a Neo4j that does not. */
export async function openProxy(target: string) {
  const { hostname, port } = new URL(target);
  const links = new Set<Link>();
  let weather: Weather = "open";
  const proxy = createServer((client) => {
    if (weather === "refusing") return void client.destroy();
    const link = { client, neo4j: connect(Number(port), hostname) };
    links.add(link);
    carry(link.client, link.neo4j, () => links.delete(link));
    carry(link.neo4j, link.client, () => links.delete(link));
    hold(link, weather);
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");

  function cut(): void {
    for (const { client } of links) client.destroy();
  }

  return {
    uri: `bolt://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    turn(next: Weather): void {
      weather = next;
      for (const link of links) hold(link, weather);
      if (weather === "refusing") cut();
    },
    /** Ends every connection, as Neo4j does when it stops. */
    cut,
    async close(): Promise<void> {
      cut();
      proxy.close();
      await once(proxy, "close");
    },
  };
}

function carry(from: Socket, to: Socket, onEnd: () => void): void {
  from.on("data", (bytes) => to.write(bytes));
  from.on("error", () => from.destroy());
  from.on("close", () => {
    to.destroy();
    onEnd();
  });
}

/** What is held back comes through when the weather clears, as it does on a network that loses no connection. */
function hold({ client, neo4j }: Link, weather: Weather): void {
  const carries = { client: weather !== "silent", neo4j: weather === "open" };
  carries.client ? client.resume() : client.pause();
  carries.neo4j ? neo4j.resume() : neo4j.pause();
}
