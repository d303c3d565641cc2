// One row: a token that is now revoked.
MATCH (token:Token)
WHERE token.id = $id
SET token.revokedAt = coalesce(token.revokedAt, datetime())
RETURN token.id AS id
