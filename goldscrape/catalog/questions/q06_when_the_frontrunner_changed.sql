-- When did a race get another leader?
SELECT day, race, leader, leader_share, previous_leader
FROM frontrunner_changes
WHERE market = 'nomination' AND predictor_group = 'combined'
ORDER BY day, race
LIMIT 5
