"""Earth from orbit: a ray marcher over coastlines, towns, clouds and air."""
