/* For tests only: Wine 8 has no icuuc.dll, from which Qt takes its converters for old encodings, which the kiosk never
   uses. Windows 10 and later have it. Every converter fails to open, as one that is not known would. */

#define EXPORT __declspec(dllexport)
#define FILE_ACCESS_ERROR 4

EXPORT void *ucnv_open(const char *name, int *error)
{
    (void)name;
    *error = FILE_ACCESS_ERROR;
    return 0;
}

EXPORT const char *ucnv_getName(void *converter, int *error)
{
    (void)converter;
    *error = FILE_ACCESS_ERROR;
    return 0;
}

EXPORT signed char ucnv_getMaxCharSize(void *converter)
{
    (void)converter;
    return 1;
}

EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT const char *ucnv_getAvailableName(int number) { (void)number; return 0; }
EXPORT const char *ucnv_getStandardName(void) { return 0; }
EXPORT int ucnv_toUCountPending(void) { return 0; }
EXPORT int ucnv_fromUCountPending(void) { return 0; }
EXPORT void ucnv_close(void) {}
EXPORT void ucnv_reset(void) {}
EXPORT void ucnv_toUnicode(void) {}
EXPORT void ucnv_fromUnicode(void) {}
EXPORT void ucnv_getToUCallBack(void) {}
EXPORT void ucnv_getFromUCallBack(void) {}
EXPORT void ucnv_setToUCallBack(void) {}
EXPORT void ucnv_setFromUCallBack(void) {}
EXPORT void ucnv_cbToUWriteUChars(void) {}
EXPORT void ucnv_cbFromUWriteUChars(void) {}
EXPORT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
