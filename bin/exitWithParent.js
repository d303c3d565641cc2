/** Ends this process when its parent has ended: if npm is killed, the server would otherwise live on and keep its port. */
export function exitWithParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    // Not SIGTERM: if npm ended because it received one, it has passed it on, and a second one would interrupt the shutdown.
    process.kill(process.pid, "SIGHUP");
  }, 500).unref();
}
