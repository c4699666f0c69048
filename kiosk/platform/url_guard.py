"""Keeps the kiosk offline: nothing that QML loads may come from anywhere but this machine."""

import logging

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlAbstractUrlInterceptor

LOCAL_SCHEMES = frozenset({"", "file", "qrc", "image"})
REFUSED = QUrl("qrc:/refused")

log = logging.getLogger(__name__)


class LocalUrlsOnly(QQmlAbstractUrlInterceptor):
    """Lets local addresses through and answers every other one with an address that holds nothing."""

    def intercept(self, path: QUrl | str, type: QQmlAbstractUrlInterceptor.DataType, /) -> QUrl:
        address = QUrl(path)
        if address.scheme() in LOCAL_SCHEMES and not (address.scheme() == "file" and address.host()):
            return address
        log.warning("refused to load %s: the kiosk stays offline", address.toDisplayString())
        return REFUSED
