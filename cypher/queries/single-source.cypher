// Facts with a single publisher
//
// Relationships that rest on one publisher alone; a text that several print counts once. Only what holds as told.
//
// @edges truthy
// @param name: string = "", e.g. "Keller" — a part of the name of either end; empty for all
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.truthy AND NOT r.derived AND r.sourceCount = 1
  AND (toLower(a.name) CONTAINS toLower($name) OR toLower(b.name) CONTAINS toLower($name))
MATCH (article:Article)
WHERE article.id IN r.articles
WITH a, r, b, article.publisher AS publisher
ORDER BY publisher
RETURN a.name AS who, type(r) AS relation, b.name AS what, collect(DISTINCT publisher) AS publishers, a.id AS whoId, b.id AS whatId
ORDER BY who, relation, what, whoId, whatId
