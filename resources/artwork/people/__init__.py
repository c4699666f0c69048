"""People seen from behind or in outline: nobody in particular, in work clothes, as they stand, hold on and reach."""
