// A row for each token, oldest first. The tokens themselves are not stored.
MATCH (token:Token)
RETURN
  token.id AS id,
  token.name AS name,
  token.role AS role,
  token.createdAt.epochMillis AS createdMillis,
  token.expiresAt.epochMillis AS expiresMillis,
  token.revokedAt.epochMillis AS revokedMillis
ORDER BY createdMillis, id
