// Who did not report an event
//
// Publishers that mention an event and those that never do: where a story is missing. Mentions are no relationships.
//
// @edges claims
// @param event: string, e.g. "funeral" — a part of the name of the event
MATCH (e:Event)
WHERE toLower(e.name) CONTAINS toLower($event)
MATCH (article:Article)
WITH e, article.publisher AS publisher,
     coalesce(sum(CASE WHEN article.id IN e.articles THEN 1 ELSE 0 END), 0) AS articles
WHERE publisher IS NOT NULL
RETURN e.name AS event, publisher AS publisher, articles > 0 AS reported, e.id AS eventId
ORDER BY event, reported DESC, publisher, eventId
