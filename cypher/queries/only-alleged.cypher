// What is only alleged
//
// Relationships that nobody asserts: some source accuses, suspects or blames, and no source says it in its own voice or
// on someone's plain word.
//
// @edges all
// @param name: string = "", e.g. "Reyes" — a part of the name of either end; empty for all
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.status = 'alleged' AND NOT r.derived
  AND (toLower(a.name) CONTAINS toLower($name) OR toLower(b.name) CONTAINS toLower($name))
RETURN a.name AS who, type(r) AS relation, b.name AS what, size(r.againstIds) > 0 AS denied, r.quotes AS quotes,
       a.id AS whoId, b.id AS whatId
ORDER BY who, relation, what, whoId, whatId
