// Who stands alone
//
// People and groups that are mentioned but have no relationship to anyone: what the reader could not place.
//
// @edges all
MATCH (n:Entity)
WHERE (n:Person OR n:Group) AND NOT EXISTS { MATCH (n)-[]-(:Entity) }
RETURN n.name AS name, n.kind AS kind, n.mentions AS mentions, n.id AS nodeId
ORDER BY mentions DESC, name, nodeId
