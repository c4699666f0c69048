"""All texts of a part of the content."""

from collections.abc import Iterator

import msgspec


def written(part: object, language: str) -> Iterator[str]:
    """Every text of a part of the content, in one language; what is not translated belongs to each of them."""
    match part:
        case str():
            yield part
        case dict() if language in part:
            yield str(part[language])
        case dict():
            for one in part.values():
                yield from written(one, language)
        case tuple():
            for one in part:
                yield from written(one, language)
        case msgspec.Struct():
            for field in part.__struct_fields__:
                yield from written(getattr(part, field), language)
        case _:
            pass
