/* For tests only: the mscms.dll of Wine 8 ends a program that asks for WcsCreateIccProfile, as Qt does for the colours
   of a display. This one knows no colour profiles; Qt then takes sRGB. */

#define EXPORT __declspec(dllexport)
#define NOT_FOUND -1

EXPORT void *OpenColorProfileW(void) { return 0; }
EXPORT void *WcsOpenColorProfileW(void) { return 0; }
EXPORT void *WcsCreateIccProfile(void) { return 0; }
EXPORT int CloseColorProfile(void) { return 1; }
EXPORT int GetColorProfileFromHandle(void) { return 0; }
EXPORT int GetColorDirectoryW(void) { return 0; }
EXPORT int WcsGetDefaultColorProfile(void) { return 0; }
EXPORT int WcsGetDefaultColorProfileSize(void) { return 0; }
EXPORT int WcsGetUsePerUserProfiles(void) { return 0; }
EXPORT int ColorProfileGetDisplayDefault(void) { return NOT_FOUND; }
EXPORT int ColorProfileGetDisplayUserScope(void) { return NOT_FOUND; }
