"""What content is: the models of what visitors read and see, and what a day makes of them."""
