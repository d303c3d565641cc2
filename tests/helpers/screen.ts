import { spawn } from "node:child_process";
import { once } from "node:events";

/** A screen in memory: without one, some browsers have no WebGL. */
export interface Screen {
  /** The value of the variable DISPLAY. */
  readonly display: string;
  readonly close: () => void;
}

export async function openScreen(): Promise<Screen> {
  const server = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  // It chooses a free display, and says which one when it is ready.
  const [number] = (await once(server.stdout, "data")) as [Buffer];
  return { display: `:${number.toString().trim()}`, close: () => server.kill() };
}
