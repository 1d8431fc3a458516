// Most mentioned
//
// Who and what appears in most articles. Being mentioned is no relationship, so this asks articles and not edges.
//
// @edges claims
// @param limit: integer = 10, e.g. 3 — how many
MATCH (article:Article)-[m:MENTIONS]->(n:Entity)
WITH n, count(DISTINCT article.sha256) AS texts, coalesce(sum(size(m.starts)), 0) AS mentions
RETURN n.name AS name, texts AS texts, mentions AS mentions, n.id AS nodeId
ORDER BY texts DESC, mentions DESC, name, nodeId
LIMIT $limit
