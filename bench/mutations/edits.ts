import { idOfActor } from "../world/actors.ts";
import { Random } from "../world/random.ts";
import type { WorldSize } from "../world/size.ts";
import type { EditorClient, MutationResponse } from "./editorClient.ts";

interface Payload {
  readonly relation: { readonly id: string; readonly version: number };
  readonly change: { readonly id: string };
}
/** What a mutation answers, under the name of the mutation. */
export type MutationAnswer = MutationResponse<Readonly<Record<string, Payload>>>;

/** One kind of edit, made once for each number. */
export interface Edit {
  readonly name: string;
  make(number: number): Promise<MutationAnswer>;
}

const payload = "{ relation { id version } change { id } }";
const sentences = 100;

/** A day of an editor: meetings are recorded with evidence, corrected, given more evidence, and retracted. */
export async function editsOf(client: EditorClient, size: WorldSize): Promise<readonly Edit[]> {
  const random = new Random(size.seed);
  const document = await addDocument(client);
  const evidence = (number: number) => [{ document, quote: sentence(number % sentences) }];
  const participants = () =>
    distinctPair(random, size.actors).map((actor) => ({ actor: idOfActor(actor), role: "PARTICIPANT" }));
  const recorded: { id: string; participants: object[] }[] = [];
  const record = (input: object) =>
    client.send<MutationAnswer["data"]>(
      `mutation($input: RecordMeetingInput!) { recordMeeting(input: $input) ${payload} }`,
      { input },
    );
  return [
    {
      name: "recordMeeting, with evidence",
      async make(number) {
        const given = participants();
        const answer = await record({ participants: given, date: "2026-03-01", evidence: evidence(number) });
        recorded.push({ id: answer.data.recordMeeting!.relation.id, participants: given });
        return answer;
      },
    },
    {
      name: "recordMeeting, a correction",
      make: (number) => record({ ...recorded[number]!, date: "2026-03-02", reason: "The day was wrong", evidence: [] }),
    },
    {
      name: "addEvidence",
      make: (number) =>
        client.send(`mutation($input: AddEvidenceInput!) { addEvidence(input: $input) ${payload} }`, {
          input: { relation: recorded[number]!.id, evidence: evidence(number + 1) },
        }),
    },
    {
      name: "retractRelation",
      make: (number) =>
        client.send(`mutation($input: RetractInput!) { retractRelation(input: $input) ${payload} }`, {
          input: { id: recorded[number]!.id, reason: "It was another meeting" },
        }),
    },
  ];
}

/** Adds a document as long as a long article. @returns its id */
async function addDocument(client: EditorClient): Promise<string> {
  const text = Array.from({ length: sentences }, (_, number) => sentence(number)).join(" ");
  const { data } = await client.send<{ addDocument: { document: { id: string } } }>(
    "mutation($input: AddDocumentInput!) { addDocument(input: $input) { document { id } } }",
    { input: { title: "Meetings of a year", text } },
  );
  return data.addDocument.document.id;
}

function sentence(number: number): string {
  return `The ministers met for the ${number}th time and agreed to meet again.`;
}

function distinctPair(random: Random, actors: number): readonly number[] {
  const one = random.below(actors);
  return [one, (one + 1 + random.below(actors - 1)) % actors];
}
