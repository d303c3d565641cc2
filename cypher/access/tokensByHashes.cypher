// A row for each hash that belongs to a token: whom the token stands for, and until when.
UNWIND $hashes AS hash
MATCH (token:Token {hash: hash})
RETURN
  hash,
  token.name AS name,
  token.role AS role,
  token.expiresAt.epochMillis AS expiresMillis,
  token.revokedAt.epochMillis AS revokedMillis
