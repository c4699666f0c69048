"""The project's content, as it is shown today."""

from datetime import UTC, datetime
from pathlib import Path

from kiosk.content.loading.loader import load
from kiosk.content.model.calendar import local_date, shown_on
from kiosk.content.model.schema import Content


def project_content(project: Path) -> Content:
    """Return what a project's `data` holds. Raises ValueError when it cannot be read."""
    content = load(project / "data").content
    if content is None:
        raise ValueError(f"the content in {project / 'data'} has errors; `space-kiosk check` names them")
    return shown_on(content, local_date(datetime.now(UTC)))
