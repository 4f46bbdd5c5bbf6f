"""Papers as houses and printers all over the country make them."""
