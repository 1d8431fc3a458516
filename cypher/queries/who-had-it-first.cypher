// Who had it first
//
// The publisher and the day of the first article that mentions each event, and how many articles do. Mentions are no
// relationships.
//
// @edges claims
MATCH (e:Event)<-[:MENTIONS]-(article:Article)
WHERE article.publishedAt IS NOT NULL
WITH e, article
ORDER BY article.publishedAt, article.id
WITH e, collect(article.publisher) AS publishers, collect(article.publishedAt) AS dates
RETURN e.name AS event, e.date AS date, publishers[0] AS firstPublisher, dates[0] AS firstDay, size(publishers) AS articles,
       e.id AS eventId
ORDER BY firstDay, event, eventId
