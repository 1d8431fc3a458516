// What is planned
//
// What a source only announces: events that have not happened yet, and what somebody is to do.
//
// @edges all
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.status = 'planned' AND NOT r.truthy
RETURN a.name AS who, type(r) AS relation, b.name AS what, coalesce(b.date, a.date) AS date, r.quotes AS quotes,
       a.id AS whoId, b.id AS whatId
ORDER BY date, who, relation, what, whoId, whatId
