// What each publisher brings
//
// Articles of each publisher, from when to when, and the claims that they make in their own voice or quote.
//
// @edges claims
MATCH (article:Article)
OPTIONAL MATCH (c:Claim)-[:STATED_IN]->(article)
WITH article, count(c) AS claims,
     coalesce(sum(CASE WHEN c.modality = 'asserted' THEN 1 ELSE 0 END), 0) AS asserted
RETURN article.publisher AS publisher, count(article) AS articles, min(article.publishedAt) AS first,
       max(article.publishedAt) AS last, coalesce(sum(claims), 0) AS claims,
       coalesce(sum(asserted), 0) AS ownVoice
ORDER BY publisher
