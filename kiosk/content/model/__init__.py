"""What content is: the models of what visitors read and see, and what of it is shown on a day."""
