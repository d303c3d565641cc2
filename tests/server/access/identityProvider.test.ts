import { generateKeyPair } from "jose";
import { afterAll, expect, test } from "vitest";
import { IdentityProvider } from "../../../src/server/access/identityProvider.ts";
import { startIssuer, unsignedToken } from "../../helpers/issuer.ts";

const issuer = await startIssuer();
afterAll(issuer.close);
const provider = new IdentityProvider(issuer.config);
const codeOf = async (token: string | Promise<string>, of = provider) =>
  of.viewerOf(await token).then(
    () => "accepted",
    ({ code }) => code as string,
  );

test("a token of the issuer stands for the name and the highest role in its claims", async () => {
  expect(await provider.viewerOf(await issuer.sign())).toEqual({ name: "amal", role: "EDITOR" });
  const both = issuer.sign({ realm_access: { roles: ["Editor", "ADMIN"] } });
  expect(await provider.viewerOf(await both)).toEqual({ name: "amal", role: "ADMIN" });
  expect(await provider.viewerOf(await issuer.sign({ aud: ["files", "rawabit"] }))).toMatchObject({ name: "amal" });
});

test.each([[undefined], [{}], [{ roles: ["owner"] }], [{ roles: [["admin"]] }], ["admin"]])(
  "a user without a known role may read: %j",
  async (claim) => {
    expect(await provider.viewerOf(await issuer.sign({ realm_access: claim }))).toEqual({
      name: "amal",
      role: "READER",
    });
  },
);

test("a claim may have a name with dots, as some issuers demand", async () => {
  const named = new IdentityProvider({
    ...issuer.config,
    roleClaim: "https://rawabit.example/role",
    nameClaim: "email",
  });
  const token = issuer.sign({ "https://rawabit.example/role": "admin", email: "amal@example.org" });
  expect(await named.viewerOf(await token)).toEqual({ name: "amal@example.org", role: "ADMIN" });
});

const other = await generateKeyPair("RS256");
const elliptic = await generateKeyPair("ES256");
const algNone = { alg: "none", typ: "JWT" };

test.each<[string, () => string | Promise<string>]>([
  ["is for another audience", () => issuer.sign({ aud: "files" })],
  ["is for no audience", () => issuer.sign({ aud: undefined })],
  ["is from another issuer", () => issuer.sign({ iss: "https://login.example.org" })],
  ["has expired", () => issuer.sign({ exp: issuer.now() - 60 })],
  ["never expires", () => issuer.sign({ exp: undefined })],
  ["is not valid yet", () => issuer.sign({ nbf: issuer.now() + 60 })],
  ["has no signature", () => unsignedToken(issuer.claims(), algNone)],
  ["has no signature, but names a key", () => unsignedToken(issuer.claims(), { ...algNone, kid: "1" })],
  ["is signed with the public key as a secret", () => issuer.sign({}, { alg: "HS256" }, Buffer.from(issuer.publicKey))],
  ["is signed with another key", () => issuer.sign({}, {}, other.privateKey)],
  ["names an unknown key", () => issuer.sign({}, { kid: "2" }, other.privateKey)],
  ["brings its own key", () => issuer.sign({}, { kid: undefined, jwk: { kty: "RSA" } }, other.privateKey)],
  ["has an algorithm that is not allowed", () => issuer.sign({}, { alg: "ES256" }, elliptic.privateKey)],
  [
    "is changed",
    async () => (await issuer.sign()).replace(/\.[^.]+\./, `.${unsignedToken(issuer.claims(), {}).split(".")[1]}x.`),
  ],
  ["says how a user has logged out", () => issuer.sign({}, { typ: "logout+jwt" })],
  ["is no JSON", () => "a.b.c"],
  ["has no name", () => issuer.sign({ sub: undefined })],
  ["has a name that shows in another order", () => issuer.sign({ sub: "a\u202elama" })],
  ["has the name of the local editor", () => issuer.sign({ sub: "Local Editor" })],
])("a token is refused that %s", async (_reason, token) => {
  expect(await codeOf(token())).toBe("UNAUTHENTICATED");
});

test("forged tokens do not make the server ask the issuer each time", async () => {
  const before = issuer.requests();
  for (let times = 0; times < 5; times++) await codeOf(issuer.sign({}, { kid: "2" }, other.privateKey));
  expect(issuer.requests()).toBe(before);
});

test("an issuer that does not answer is no fault of the token, and is asked again", async () => {
  const late = await startIssuer();
  const waiting = new IdentityProvider({ ...late.config, issuer: `${late.config.issuer}/other` });
  expect(await codeOf(late.sign(), waiting)).toBe("GRAPH_UNAVAILABLE");
  await late.close();
  expect(await codeOf(late.sign(), new IdentityProvider(late.config))).toBe("GRAPH_UNAVAILABLE");
});
