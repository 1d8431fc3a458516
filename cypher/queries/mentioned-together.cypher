// Mentioned together
//
// Pairs of people who appear in the same articles although no relationship between them is told: where to dig.
//
// @edges claims
// @param atLeast: integer = 2, e.g. 1 — in how many texts at least
MATCH (a:Person)<-[:MENTIONS]-(article:Article)-[:MENTIONS]->(b:Person)
WHERE a.id < b.id AND NOT EXISTS { MATCH (a)-[]-(b) }
WITH a, b, count(DISTINCT article.sha256) AS texts
WHERE texts >= $atLeast
RETURN a.name AS one, b.name AS other, texts AS texts, a.id AS oneId, b.id AS otherId
ORDER BY texts DESC, one, other, oneId, otherId
