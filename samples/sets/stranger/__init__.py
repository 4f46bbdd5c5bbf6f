"""Papers of houses that no other set knows: wards, eyes, minds, herbs, barracks, clinics, stations."""
