// Nameless sources
//
// Words for speakers who are nobody in particular ("officials"), and how much rests on them.
//
// @edges claims
MATCH (c:Claim)-[:STATED_IN]->(article:Article)
WHERE c.attribution IS NOT NULL
WITH c, article
ORDER BY article.publisher
RETURN c.attribution AS words, count(c) AS claims, collect(DISTINCT article.publisher) AS publishers
ORDER BY claims DESC, words
