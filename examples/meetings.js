// Whom did an actor meet, and which passage says so?
//   node examples/meetings.js [NAME]
const api = process.env.RAWABIT_API ?? "http://127.0.0.1:4000/graphql";

const findActor = `query FindActor($name: String!) {
  searchActors(text: $name, first: 1) { nodes { id name(lang: "en") } }
}`;

const meetingsOf = `query MeetingsOf($id: ID!) {
  relations(where: { kinds: [MEETING], modalities: [ASSERTED], with: [$id] }, first: 20) {
    totalCount
    nodes {
      date
      dateText
      place
      participants { actor { id name(lang: "en") } }
      evidence(first: 1) { nodes { quote document { title publisher } } }
    }
  }
}`;

/** The data of a query; an error carries the server's message, which says what to do. */
async function ask(query, variables) {
  const response = await fetch(api, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

const name = process.argv[2] ?? "Kim Jong Un";
const actor = (await ask(findActor, { name })).searchActors.nodes[0];
if (actor === undefined) {
  console.error(`No actor is named ${name}.`);
  process.exit(1);
}

const { totalCount, nodes: meetings } = (await ask(meetingsOf, { id: actor.id })).relations;
console.log(`${actor.name}: ${totalCount} meetings`);
for (const { date, dateText, place, participants, evidence } of meetings) {
  const others = participants.filter((each) => each.actor.id !== actor.id).map((each) => each.actor.name);
  const when = date ?? dateText ?? "undated";
  console.log(`\n${when}${place ? `, ${place}` : ""}: ${others.join(", ") || "no other known participant"}`);
  for (const { quote, document } of evidence.nodes)
    console.log(`  “${quote}” (${document.publisher ?? document.title})`);
}
