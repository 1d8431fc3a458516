// What happened where
//
// Events at a place or at places that lie in it, in order of time. Only events and places that hold as told: what is
// planned or merely alleged is left out. Between two dates, events without a date are left out, too.
//
// @edges truthy
// @param place: string = "", e.g. "Lisbon" — a part of the place's name; empty for every place
// @param from: date = "", e.g. "2020-01-01" — first day; empty for no bound
// @param until: date = "", e.g. "2020-12-31" — last day, month or year; empty for no bound
MATCH (e:Event)-[o:OCCURRED_IN]->(at:Place)
WHERE o.truthy AND (e.status = 'asserted' OR e.status = 'attributed')
MATCH (at)-[:LOCATED_IN*0..4]->(around:Place)
WHERE toLower(around.name) CONTAINS toLower($place)
  AND ($from = '' OR coalesce(e.dateMax, '') >= $from)
  AND ($until = '' OR (e.dateMin IS NOT NULL AND substring(e.dateMin, 0, size($until)) <= $until))
RETURN DISTINCT e.name AS event, e.kind AS kind, e.date AS date, at.name AS place, e.id AS eventId, at.id AS placeId
ORDER BY date, event, place, eventId, placeId
