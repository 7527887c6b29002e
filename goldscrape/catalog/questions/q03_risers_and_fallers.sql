-- Who rose and fell most within a week?
SELECT category_id, nominee, work, share_7d, share, moved_7d, climbed_7d
FROM movers
WHERE market = 'nomination' AND predictor_group = 'combined' AND moved_7d IS NOT NULL
ORDER BY abs(moved_7d) DESC, category_id, nominee
LIMIT 5
