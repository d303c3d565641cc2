// One row: the id of the new token.
CREATE (token:Token {id: $id, name: $name, role: $role, hash: $hash, createdAt: datetime(), expiresAt: $expiresAt})
RETURN token.id AS id
