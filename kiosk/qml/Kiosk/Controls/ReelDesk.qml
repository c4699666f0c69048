pragma Singleton

import QtQuick

// Where the frames of turning pictures are asked for and handed out. It holds nothing, as PictureDesk.
QtObject {
    signal opened(reel: string, files: list<string>)
    signal turned(reel: string, frame: int)
    signal closed(reel: string)
    signal arrived(reel: string, frame: int, settled: bool)
}
