// Namesakes
//
// Names that more than one person, group, place or event bears: what a reader may confuse. This looks at nodes only.
//
// @edges all
MATCH (n:Entity)
WITH n
ORDER BY n.id
WITH n.name AS name, collect(n.id) AS ids
WHERE size(ids) > 1
RETURN name AS name, size(ids) AS bearers, ids AS bearerIds
ORDER BY bearers DESC, name
