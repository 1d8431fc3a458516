// What happened when
//
// Events in the order of time, from the first to the last day they can mean; those without a date come last. Only
// events that happened as told.
//
// @edges truthy
// @param from: date = "", e.g. "2031-01-01" — first day; empty for no bound
// @param until: date = "", e.g. "2031-12-31" — last day; empty for no bound
MATCH (e:Event)
WHERE (e.status = 'asserted' OR e.status = 'attributed')
  AND ($from = '' OR coalesce(e.dateMax, '') >= $from)
  AND ($until = '' OR (e.dateMin IS NOT NULL AND substring(e.dateMin, 0, size($until)) <= $until))
RETURN e.dateMin AS first, e.dateMax AS last, e.name AS event, e.kind AS kind, e.disputed AS disputed, e.id AS eventId
ORDER BY first, last, event, eventId
