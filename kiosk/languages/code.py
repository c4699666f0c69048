"""The code of a language: what content, settings and files call it."""

LANGUAGE_CODE = r"^[a-z]{2}\Z"
