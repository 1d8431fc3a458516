// All about someone: direct relationships
//
// Every relationship of one person, group, place or event, in both directions, with how surely it is told. All are
// shown, also those that are only planned or alleged.
//
// @edges all
// @param name: string, e.g. "Red Tide" — the whole name or an alias
MATCH (n:Entity)-[r]-(other:Entity)
WHERE toLower(n.name) = toLower($name) OR any(alias IN n.aliases WHERE toLower(alias) = toLower($name))
RETURN type(r) AS relation, CASE WHEN startNode(r) = n THEN 'to' ELSE 'from' END AS direction, other.name AS other,
       r.status AS status, r.truthy AS truthy, r.disputed AS disputed, n.id AS nodeId, other.id AS otherId
ORDER BY relation, direction, other, nodeId, otherId
