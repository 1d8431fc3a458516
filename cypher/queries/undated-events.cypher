// Events without a day
//
// Events of which no source says the exact day: none is known, or only a month or a year. Only events that happened as
// told.
//
// @edges truthy
MATCH (e:Event)
WHERE (e.status = 'asserted' OR e.status = 'attributed') AND e.day IS NULL
RETURN e.name AS event, e.kind AS kind, e.date AS known, e.id AS eventId
ORDER BY event, eventId
