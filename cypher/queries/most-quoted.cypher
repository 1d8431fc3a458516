// Most quoted sources
//
// Who is quoted most, by the number of claims and of articles that quote them.
//
// @edges claims
// @param limit: integer = 10, e.g. 5 — how many
MATCH (article:Article)<-[:STATED_IN]-(c:Claim)-[:CLAIMED_BY]->(speaker:Entity)
RETURN speaker.name AS speaker, count(c) AS claims, count(DISTINCT article.id) AS articles, speaker.id AS speakerId
ORDER BY claims DESC, articles DESC, speaker, speakerId
LIMIT $limit
