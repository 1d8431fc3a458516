// Events by month
//
// How many events fall into each month, by their exact day. Only events that happened as told.
//
// @edges truthy
MATCH (e:Event)
WHERE (e.status = 'asserted' OR e.status = 'attributed') AND e.day IS NOT NULL
WITH e.day AS day, e.name AS name
ORDER BY day, name
RETURN day.year AS year, day.month AS month, count(name) AS events, collect(name) AS names
ORDER BY year, month
