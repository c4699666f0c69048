/* For tests only: ends a process with code 1, as the Task Manager and taskkill of Windows do. Wine's taskkill has it end
   with code 0, as if it had been asked to. */

#include <stdlib.h>
#include <windows.h>

int main(int count, char **words)
{
    HANDLE process = OpenProcess(PROCESS_TERMINATE, FALSE, count > 1 ? (DWORD)atol(words[1]) : 0);
    return process && TerminateProcess(process, 1) ? 0 : 1;
}
