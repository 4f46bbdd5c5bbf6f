"""When and how often: the only room that imports Prefect."""
