// What someone says
//
// Everything that a person or group is quoted with, and how they put it.
//
// @edges claims
// @param speaker: string, e.g. "Dora Lind" — a part of the name of the speaker
MATCH (c:Claim)-[:CLAIMED_BY]->(speaker:Entity)
WHERE toLower(speaker.name) CONTAINS toLower($speaker)
MATCH (c)-[:STATED_IN]->(article:Article)
RETURN speaker.name AS speaker, c.subjectName AS subject, c.predicate AS says, coalesce(c.objectName, c.value) AS object,
       c.polarity AS polarity, c.text AS quote, article.publisher AS publisher, speaker.id AS speakerId, c.start AS start
ORDER BY speaker, publisher, start, says, object, speakerId
