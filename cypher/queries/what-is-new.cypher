// What is new between two days
//
// Relationships that articles of these days tell first: no earlier article had them. Only what holds as told.
//
// @edges truthy
// @param from: date, e.g. "2031-03-12" — first day of publication
// @param until: date, e.g. "2031-03-31" — last day of publication
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.truthy AND NOT r.derived
MATCH (article:Article)
WHERE article.id IN r.articles AND article.publishedAt IS NOT NULL
WITH a, r, b, min(article.publishedAt) AS first
WHERE first >= $from AND substring(first, 0, size($until)) <= $until
RETURN first AS first, a.name AS who, type(r) AS relation, b.name AS what, a.id AS whoId, b.id AS whatId
ORDER BY first, who, relation, what, whoId, whatId
