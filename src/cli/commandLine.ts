import { readFileSync } from "node:fs";
import { Command } from "commander";
import { readConfig } from "../config/config.ts";
import { settings } from "../config/settings.ts";
import { RawabitError } from "../errors/errors.ts";
import { UserError } from "../errors/userError.ts";
import { exportFormats, importFormats } from "../formats/formats.ts";
import { type Ending, watchForEnd } from "./ending.ts";
import { type ExportWords, exportFile } from "./export.ts";
import { formatsHelp } from "./formatNamed.ts";
import { type ImportWords, importFiles } from "./import.ts";
import { migrate } from "./migrate.ts";
import { outliveReaders, tell } from "./output.ts";
import { refresh } from "./refresh.ts";
import { sample } from "./sample.ts";
import { serve } from "./serve.ts";
import { status } from "./status.ts";
import { wipe } from "./wipe.ts";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};

/** Runs the command that the words name, and returns the exit status: 0, or 1 where it failed. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  outliveReaders();
  try {
    let status = 0;
    const rawabit = commands(watchForEnd(), (ended) => {
      status = ended;
    });
    refuseUnknown(rawabit, words[2]);
    await rawabit.parseAsync(words);
    return status;
  } catch (error) {
    // A bug shows its stack; what a person can mend is said in a sentence.
    if (!(error instanceof UserError || error instanceof RawabitError)) throw error;
    tell(error.message);
    return 1;
  }
}

/** @param onStatus told where a command ended otherwise than with 0 */
function commands(ending: Ending, onStatus: (status: number) => void): Command {
  const config = () => readConfig(process.env);
  const rawabit = new Command("rawabit")
    .description("A graph of political actors, their relations and the evidence for each, over Neo4j.")
    .version(version)
    .addHelpText("after", `\nSettings, as environment variables:\n${settingsHelp()}`);
  rawabit
    .command("serve", { isDefault: true })
    .description("serve the graph over HTTP, and load the sample into an empty private graph (default)")
    .action(() => serve(config(), ending));
  rawabit
    .command("migrate")
    .description("set the graph up, or bring it up to date")
    .action(() => migrate(config()));
  rawabit
    .command("sample")
    .description("load the states, the UN and the sample articles; twice is as good as once")
    .action(() => sample(config()));
  rawabit
    .command("import")
    .description("read files into the graph; twice is as good as once")
    .argument("[file...]", "files, also packed with gzip; - or none is standard input")
    .requiredOption("-f, --format <name>", "what they are: see below")
    .option("--strict", "check all of it first, and write nothing where something is wrong")
    .option("--report <file>", "write what was done and all that was refused to a JSON file")
    .option("--mapping <file>", "which column means what, for csv")
    .option("--dry-run", "show what the first ten records become, and write nothing")
    .addHelpText("after", formatsHelp(importFormats))
    .action(async (files: string[], options: ImportWords) => onStatus(await importFiles(config(), files, options)));
  rawabit
    .command("export")
    .description("write the graph, or a part of it, to a file")
    .requiredOption("-f, --format <name>", "as what: see below")
    .requiredOption("-o, --out <file>", "where to; .gz packs it, - is standard output")
    .option("--where <json>", "only these relations and who takes part: RelationWhere, as in GraphQL")
    .option("--around <id>", "only what is tied to this actor")
    .option("--depth <steps>", "how far around it, 1 unless said otherwise; 0 is the actor alone")
    .option("--lang <tag>", "the language of labels, en unless said otherwise, in the formats that have such")
    .addHelpText("after", formatsHelp(exportFormats))
    .action((options: ExportWords) => exportFile(config(), options));
  rawabit
    .command("status")
    .description("say where the graph is and what it holds")
    .action(() => status(config()));
  rawabit
    .command("wipe")
    .description("remove every actor, relation and document, after asking")
    .option("-y, --yes", "do not ask")
    .action((options: { readonly yes?: boolean }) => wipe(config(), options));
  rawabit
    .command("refresh")
    .description("read everything again, after something was written to the graph past Rawabit")
    .action(() => refresh(config()));
  return rawabit;
}

/** Commander would take it for an argument of the default command. */
function refuseUnknown(rawabit: Command, word: string | undefined): void {
  const names = ["help", ...rawabit.commands.map((command) => command.name())];
  if (word === undefined || word.startsWith("-") || names.includes(word)) return;
  rawabit.error(`error: there is no command "${word}"; --help names those that there are`);
}

function settingsHelp(): string {
  return Object.entries(settings)
    .map(([name, { about }]) => `  ${name.padEnd(22)}${about}`)
    .join("\n");
}
