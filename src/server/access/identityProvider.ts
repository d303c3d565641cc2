import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyResult, jwtVerify, type RemoteJWKSet } from "jose";
import type { IssuerConfig } from "../../config/config.ts";
import { IssuerUnavailable, Unauthenticated } from "../../errors/errors.ts";
import { highestRole } from "../../graphql/viewer/accessRules.ts";
import type { Viewer } from "../../graphql/viewer/viewer.type.ts";
import { findKeySet } from "./findKeySet.ts";
import { isViewerName } from "./viewerName.ts";

/** Seconds by which the clocks of the issuer and of this server may differ. */
const clockTolerance = 5;

/** A logout token, for example, has the same signature, but stands for nobody. */
const tokenTypes = ["jwt", "at+jwt"];

/** Verifies JSON Web Tokens of an issuer. Its keys are fetched when they are needed first, and kept for ten minutes. */
export class IdentityProvider {
  readonly #issuer: IssuerConfig;
  #keySet: Promise<RemoteJWKSet> | null = null;

  constructor(issuer: IssuerConfig) {
    this.#issuer = issuer;
  }

  /** @throws Unauthenticated, IssuerUnavailable */
  async viewerOf(token: string): Promise<Viewer> {
    const { payload, protectedHeader } = await this.#verify(token);
    const { nameClaim, roleClaim } = this.#issuer;
    const name = claimOf(payload, nameClaim);
    if (!tokenTypes.includes(protectedHeader.typ?.toLowerCase() ?? "jwt"))
      throw new Unauthenticated("This JSON Web Token does not stand for a user. Send an access token.");
    if (!isViewerName(name))
      throw new Unauthenticated(
        `This JSON Web Token has no name: its claim ${nameClaim} must have 1 to 100 visible characters. Whoever runs the server can choose another claim with RAWABIT_OIDC_NAME_CLAIM.`,
      );
    return { name, role: highestRole([claimOf(payload, roleClaim)].flat()) };
  }

  async #verify(token: string): Promise<JWTVerifyResult> {
    const { issuer, audience, algorithms } = this.#issuer;
    try {
      const keySet = await this.#keys();
      const options = { issuer, audience, algorithms: [...algorithms], clockTolerance, requiredClaims: ["exp"] };
      return await jwtVerify(token, keySet, options);
    } catch (error) {
      const refusal = refusalOf(error, this.#issuer);
      throw refusal === null ? new IssuerUnavailable(error) : new Unauthenticated(refusal);
    }
  }

  /** Asks the issuer again if it has not answered. */
  async #keys(): Promise<RemoteJWKSet> {
    this.#keySet ??= findKeySet(this.#issuer.issuer).then((address) => createRemoteJWKSet(address));
    try {
      return await this.#keySet;
    } catch (error) {
      this.#keySet = null;
      throw error;
    }
  }
}

/** Why a token is refused; null if the fault is not the token's. */
function refusalOf(error: unknown, { issuer, audience, algorithms }: IssuerConfig): string | null {
  if (error instanceof errors.JWTExpired) return `This JSON Web Token has expired. Get a new one from ${issuer}.`;
  if (error instanceof errors.JWTClaimValidationFailed) return claimRefusals(issuer, audience)[error.claim] ?? invalid;
  if (error instanceof errors.JOSEAlgNotAllowed)
    return `This JSON Web Token must be signed with ${algorithms.join(" or ")}.`;
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWSSignatureVerificationFailed)
    return `This JSON Web Token is not signed with a current key of ${issuer}.`;
  const code = error instanceof errors.JOSEError ? error.code : "";
  return /^ERR_(JWT|JWS|JOSE_NOT_SUPPORTED|JWKS_MULTIPLE_MATCHING_KEYS)/.test(code) ? invalid : null;
}

const invalid = "This JSON Web Token is not valid.";

function claimRefusals(issuer: string, audience: string): Readonly<Record<string, string>> {
  return {
    iss: `This JSON Web Token is from another issuer: its claim iss must be ${issuer}.`,
    aud: `This JSON Web Token is for another audience: its claim aud must contain ${audience}.`,
    nbf: "This JSON Web Token is not valid yet. Try again later.",
    exp: "This JSON Web Token does not expire. Its claim exp must be a time.",
  };
}

/** The claim of this name; otherwise what a path like realm_access.roles leads to. */
function claimOf(payload: JWTPayload, path: string): unknown {
  if (Object.hasOwn(payload, path)) return payload[path];
  return path.split(".").reduce<unknown>((value, name) => {
    const isObject = typeof value === "object" && value !== null;
    return isObject && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  }, payload);
}
