import { isTrustedAddress } from "../../config/issuerAddress.ts";

/** Milliseconds in which the issuer has to answer. */
const timeout = 5_000;

/** The address of an issuer's public keys, by OpenID Connect Discovery 1.0. */
export async function findKeySet(issuer: string): Promise<URL> {
  const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const response = await fetch(address, { redirect: "error", signal: AbortSignal.timeout(timeout) });
  if (!response.ok) throw new Error(`${address} answers with the status ${response.status}.`);
  const found = (await response.json()) as { readonly issuer?: unknown; readonly jwks_uri?: unknown };
  // Otherwise another issuer on the same machine could stand in for it.
  if (found.issuer !== issuer)
    throw new Error(`${address} describes the issuer ${JSON.stringify(found.issuer)}, not ${issuer}.`);
  if (!isTrustedAddress(found.jwks_uri)) throw new Error(`${address} has no jwks_uri that begins with https.`);
  return new URL(found.jwks_uri);
}
