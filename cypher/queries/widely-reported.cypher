// What several publishers report
//
// Relationships that at least so many publishers tell independently. Only what holds as told.
//
// @edges truthy
// @param atLeast: integer = 2, e.g. 3 — how many publishers
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.truthy AND NOT r.derived AND r.sourceCount >= $atLeast
RETURN a.name AS who, type(r) AS relation, b.name AS what, r.sourceCount AS sources, a.id AS whoId, b.id AS whatId
ORDER BY sources DESC, who, relation, what, whoId, whatId
