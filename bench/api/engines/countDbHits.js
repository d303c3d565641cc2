import { createRequire } from "node:module";
import { isMainThread } from "node:worker_threads";

// Loaded before an engine, with `--import`. While the benchmark has asked for it, every statement of the engine runs with
// PROFILE, and its db hits are added up: so each engine is counted in the same way, whatever statements it sends. Plain
// JavaScript, because the worker threads of an engine load it too.

let counting = false;
/** @type {Promise<number>[]} */
let pending = [];

if (isMainThread) {
  const neo4j = createRequire(import.meta.url)("neo4j-driver");
  const session = neo4j.driver("bolt://127.0.0.1:1").session();
  const transaction = session.beginTransaction();
  transaction.catch(() => {});
  for (const each of [session, transaction]) countStatementsOf(ownerOfRun(Object.getPrototypeOf(each)));
  process.on("message", answer);
}

/** The class that defines `run`, which others inherit. */
function ownerOfRun(prototype) {
  return Object.hasOwn(prototype, "run") ? prototype : ownerOfRun(Object.getPrototypeOf(prototype));
}

function countStatementsOf(prototype) {
  const { run } = prototype;
  prototype.run = function (statement, ...rest) {
    if (!counting) return run.call(this, statement, ...rest);
    const result = run.call(this, `PROFILE ${statement}`, ...rest);
    // The result resolves only once, for everyone who waits for it.
    pending.push(
      result.then(
        ({ summary }) => dbHitsOf(summary.profile),
        () => 0,
      ),
    );
    return result;
  };
}

function dbHitsOf(plan) {
  return plan ? plan.children.reduce((sum, child) => sum + dbHitsOf(child), Number(plan.dbHits)) : 0;
}

async function answer(message) {
  if (message === "count db hits") {
    pending = [];
    counting = true;
    process.send("counting");
  }
  if (message === "report db hits") {
    counting = false;
    const hits = await Promise.all(pending);
    process.send({ statements: hits.length, dbHits: hits.reduce((sum, each) => sum + each, 0) });
  }
}
