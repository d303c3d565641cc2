import { readFileSync } from "node:fs";
import { Command } from "commander";
import { readConfig } from "../config/config.ts";
import { settings } from "../config/settings.ts";
import { UserError } from "../errors/userError.ts";
import type { ExportCommandOptions } from "./export.ts";
import type { ImportCommandOptions } from "./import.ts";
import type { MergeOptions } from "./merge.ts";
import { formatTable, ignoreClosedPipes, writeStderr } from "./output.ts";
import type { ReadCommandOptions } from "./read.ts";
import { handleSignals, type Shutdown } from "./shutdown.ts";
import type { TokenOptions } from "./token.ts";
import { explainUnforeseenError } from "./unforeseenError.ts";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};

/** Runs the command that `argv` names. @returns the exit status: 0, or 1 if the command failed */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  ignoreClosedPipes();
  process.on("uncaughtException", (error) => {
    writeStderr(explainUnforeseenError(error, home()));
    process.exit(1);
  });
  try {
    let exitStatus = 0;
    const rawabit = commands(handleSignals(), await formatsHelpFor(argv[2]), (status) => {
      exitStatus = status;
    });
    rejectUnknownCommand(rawabit, argv[2]);
    await rawabit.parseAsync(argv);
    return exitStatus;
  } catch (error) {
    const { RawabitError } = await import("../errors/errors.ts");
    const isExplained = error instanceof UserError || error instanceof RawabitError;
    writeStderr(isExplained ? error.message : explainUnforeseenError(error, home()));
    return 1;
  }
}

/** Rawabit's folder, even if another setting is invalid. */
function home(): string {
  return settings.RAWABIT_HOME.value.parse(process.env.RAWABIT_HOME?.trim() || undefined);
}

/** The commands. Each loads its own code when it runs: `--help` and `status` need none of the file formats, for example. */
function commands(shutdown: Shutdown, formats: FormatsHelp, setExitStatus: (status: number) => void): Command {
  const config = () => readConfig(process.env);
  const rawabit = new Command("rawabit")
    .description("A graph of political actors, their relations and the evidence for each, in Neo4j.")
    .version(version)
    .addHelpText("after", () => `\nSettings, as environment variables:\n${settingsHelp()}`);
  rawabit
    .command("serve", { isDefault: true })
    .description("serve the graph over HTTP; loads the sample if the private graph is empty (default)")
    .action(async () => (await import("./serve.ts")).serveCommand(config(), shutdown));
  rawabit
    .command("migrate")
    .description("set up the graph or bring its schema up to date")
    .action(async () => (await import("./migrate.ts")).migrateCommand(config()));
  rawabit
    .command("sample")
    .description("load the states, the UN and the sample articles; loading again changes nothing")
    .action(async () => (await import("./sample.ts")).sampleCommand(config()));
  rawabit
    .command("import")
    .description("import files into the graph; importing again changes nothing")
    .argument("[file...]", "files, plain or gzip; - or no file reads standard input")
    .requiredOption("-f, --format <name>", "input format (see below)")
    .option("--strict", "check all records first; write nothing if one is invalid")
    .option("--override", "replace what editors have corrected or retracted; without it, that is kept")
    .option("--report <file>", "write counts, and all records that were refused or kept as curated, to a JSON file")
    .option("--mapping <file>", "column mapping, for csv")
    .option("--dry-run", "print the first ten records in Rawabit's format; write nothing")
    .addHelpText("after", formats.import)
    .action(async (files: string[], options: ImportCommandOptions) =>
      setExitStatus(await (await import("./import.ts")).importCommand(config(), files, options)),
    );
  rawabit
    .command("export")
    .description("export the graph, or a part of it, to a file")
    .requiredOption("-f, --format <name>", "output format (see below)")
    .requiredOption("-o, --out <file>", "output file; .gz compresses it, - is standard output")
    .option("--where <json>", "only these relations and their participants: a RelationWhere, as in GraphQL")
    .option("--around <id>", "only what is connected to this actor")
    .option("--depth <steps>", "number of steps around the actor; 0 is the actor alone (default: 1)")
    .option("--lang <tag>", "language of labels, in formats that have labels (default: en)")
    .addHelpText("after", formats.export)
    .action(async (options: ExportCommandOptions) => (await import("./export.ts")).exportCommand(config(), options));
  rawabit
    .command("read")
    .description(
      "read articles in Arabic or English; what they report waits in the graph as proposals, for editors to review",
    )
    .argument(
      "<file...>",
      "texts in UTF-8 and web pages (.html), one article each, or documents in Rawabit's JSON Lines (.jsonl)",
    )
    .option(
      "-o, --out <file>",
      "write the proposals to this file instead, in Rawabit's JSON Lines; - is standard output",
    )
    .option("--lang <tag>", "ar or en (default: the language of each text)")
    .option("--published <date>", "day of publication; weekdays and months are counted from it")
    .option("--url <url>", "address of the article")
    .option("--publisher <name>", "who published it")
    .option("--reader <name>", "rules, or model for the model at RAWABIT_READER_URL beside them (default: rules)")
    .action(async (files: string[], options: ReadCommandOptions) =>
      setExitStatus(await (await import("./read.ts")).readCommand(config(), files, options)),
    );
  rawabit
    .command("retract")
    .description("retract relations and evidence, all of them or none; imports do not bring them back")
    .argument("<id...>", "ids of relations and of evidence")
    .requiredOption("--reason <text>", "why; stored with the change")
    .action(async (ids: string[], options: { readonly reason: string }) =>
      (await import("./retract.ts")).retractCommand(config(), ids, options),
    );
  rawabit
    .command("history")
    .description("show who changed an actor or a relation, when, what and why; newest first")
    .argument("<id>", "id of an actor or a relation")
    .option("--json", "as JSON")
    .action(async (id: string, options: { readonly json?: boolean }) =>
      (await import("./history.ts")).historyCommand(config(), id, options),
    );
  rawabit
    .command("merge")
    .description("make one actor of two: everything of the second is the first one's, too")
    .argument("<keep>", "id of the actor that goes on")
    .argument("<absorb>", "id of the actor that becomes part of it")
    .requiredOption("-r, --reason <text>", "why they are one, for the history")
    .action(async (keep: string, absorb: string, options: MergeOptions) =>
      (await import("./merge.ts")).mergeCommand(config(), keep, absorb, options),
    );
  rawabit
    .command("undo-merge")
    .description("make a merged actor one of its own again, with all that belongs to it")
    .argument("<merge>", "id of the merge, which begins with merge:")
    .requiredOption("-r, --reason <text>", "why they are not one, for the history")
    .action(async (merge: string, options: MergeOptions) =>
      (await import("./merge.ts")).undoMergeCommand(config(), merge, options),
    );
  rawabit
    .command("status")
    .description("show where the graph is and what it contains")
    .action(async () => (await import("./status.ts")).statusCommand(config()));
  rawabit
    .command("wipe")
    .description("remove all actors, relations and documents, after confirmation")
    .option("-y, --yes", "do not ask for confirmation")
    .action(async (options: { readonly yes?: boolean }) => (await import("./wipe.ts")).wipeCommand(config(), options));
  rawabit
    .command("refresh")
    .description("make all servers reload the graph, after it was changed directly in Neo4j")
    .action(async () => (await import("./refresh.ts")).refreshCommand(config()));
  const token = rawabit
    .command("token")
    .description("create, list and revoke tokens, which let programs and people edit");
  token
    .command("create")
    .description("create a token and print it, once; the graph keeps only its hash")
    .requiredOption("--name <name>", "whose token it is; changes are recorded under this name")
    .requiredOption("--role <role>", "reader, editor or admin")
    .option("--expires <time>", "when it ends, such as 12h, 90d, 4w or 1y (default: never)")
    .action(async (options: TokenOptions) => (await import("./token.ts")).createTokenCommand(config(), options));
  token
    .command("list")
    .description("list all tokens, without their secrets")
    .action(async () => (await import("./token.ts")).listTokensCommand(config()));
  token
    .command("revoke")
    .description("end tokens at once, on every server of the graph")
    .argument("<token...>", "ids of tokens, or the name of somebody with one token")
    .action(async (named: string[]) => (await import("./token.ts")).revokeTokensCommand(config(), named));
  return rawabit;
}

/** Commander would treat an unknown command as an argument of the default command. */
function rejectUnknownCommand(rawabit: Command, name: string | undefined): void {
  const names = ["help", ...rawabit.commands.map((command) => command.name())];
  if (name === undefined || name.startsWith("-") || names.includes(name)) return;
  rawabit.error(`error: unknown command "${name}"; rawabit --help lists the commands`);
}

interface FormatsHelp {
  readonly import: string;
  readonly export: string;
}

/** The formats with a sentence for each; empty for commands that do not use formats, which are slow to load. */
async function formatsHelpFor(command: string | undefined): Promise<FormatsHelp> {
  if (command !== "import" && command !== "export" && command !== "help") return { import: "", export: "" };
  const { importFormats, exportFormats } = await import("../formats/formats.ts");
  const help = (formats: readonly { readonly name: string; readonly description: string }[]) =>
    `\nFormats:\n${formats.map(({ name, description }) => `  ${name.padEnd(12)}${description}`).join("\n")}`;
  return { import: help(importFormats), export: help(exportFormats) };
}

function settingsHelp(): string {
  return formatTable(Object.entries(settings).map(([name, { about }]) => [`  ${name}`, about]));
}
