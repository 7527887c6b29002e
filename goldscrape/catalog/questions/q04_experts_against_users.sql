-- Where do experts and users disagree most today?
SELECT category_id, nominee, work, expert, "user", expert_minus_user
FROM group_spread
WHERE market = 'nomination' AND expert_minus_user IS NOT NULL
ORDER BY abs(expert_minus_user) DESC, category_id, nominee
LIMIT 5
