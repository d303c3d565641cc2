import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import type { IssuerConfig } from "../../src/config/config.ts";

/** An OpenID Connect issuer on this machine, with one key. */
export async function startIssuer() {
  const { publicKey, privateKey } = await generateKeyPair("RS256", { extractable: true });
  const keys = [{ ...(await exportJWK(publicKey)), kid: "1", alg: "RS256", use: "sig" }];
  let requests = 0;
  const server = createServer((request, response) => {
    requests++;
    const answer = request.url === "/keys" ? { keys } : { issuer, jwks_uri: `${issuer}/keys` };
    response.setHeader("content-type", "application/json").end(JSON.stringify(answer));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const config: IssuerConfig = {
    issuer,
    audience: "rawabit",
    algorithms: ["RS256"],
    roleClaim: "realm_access.roles",
    nameClaim: "sub",
  };
  const now = () => Math.floor(Date.now() / 1_000);
  const claims = () => ({
    iss: issuer,
    aud: "rawabit",
    sub: "amal",
    exp: now() + 600,
    realm_access: { roles: ["offline_access", "editor"] },
  });
  return {
    config,
    publicKey: await exportSPKI(publicKey),
    requests: () => requests,
    now,
    claims,
    /** A token with these claims besides the usual ones; undefined removes one. */
    sign: (changed: JWTPayload = {}, header: object = {}, key: Parameters<SignJWT["sign"]>[0] = privateKey) =>
      new SignJWT({ ...claims(), ...changed }).setProtectedHeader({ alg: "RS256", kid: "1", ...header }).sign(key),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** A token without a signature that names any algorithm. */
export function unsignedToken(claims: object, header: object, signature = ""): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  return `${encode(header)}.${encode(claims)}.${signature}`;
}
