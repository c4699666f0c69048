/* For tests only: Wine 8 has no bcryptprimitives.dll, from which msgspec and rpds take random numbers.
   Windows 10 and later have it. */

#include <windows.h>

BOOLEAN NTAPI SystemFunction036(void *into, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(BYTE *into, SIZE_T length)
{
    return SystemFunction036(into, (ULONG)length);
}
