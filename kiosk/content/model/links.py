"""Links between items, read in both directions."""

from collections.abc import Iterator

from kiosk.content.model.schema import Content


def addresses(content: Content) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each address of the content (`screen`, `screen/item`) with the links that it names itself."""
    for key, screen in content.screens.items():
        yield key, screen.related
        for item in content.items_of(key):
            yield f"{key}/{item.key}", item.related


def links_both_ways(content: Content) -> dict[str, tuple[str, ...]]:
    """For each address the addresses it is linked with: its own links first, then those that name it.

    A link from an item to its own screen shows one way only: the screen lists that item anyway.
    """
    named = dict(addresses(content))
    linked = {address: list(dict.fromkeys(links)) for address, links in named.items()}
    for address, links in named.items():
        for link in links:
            back = linked.get(link)
            if back is not None and address not in back and not address.startswith(f"{link}/"):
                back.append(address)
    return {address: tuple(link for link in links if link in named) for address, links in linked.items()}
