import QtQuick

// Stories and topics: cards with a title and a date.
GridScreen {}
