"""The spiders: each decides what to fetch, nothing else."""
