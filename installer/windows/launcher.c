/* space-kiosk.exe: loads runtime\python3XX.dll and lets it run app\run.py with this program's arguments.

   Compiled twice: with GUI for the kiosk, which has no console, and without for the commands that print. */

#include <windows.h>
#include <shellapi.h>
#include <wchar.h>

#define MOST_ARGUMENTS 64
#define NO_PYTHON 90
#define NO_ENTRY 91

typedef int (*PythonMain)(int, wchar_t **);

static int start(void)
{
    static wchar_t folder[MAX_PATH], runtime[MAX_PATH], library[MAX_PATH], script[MAX_PATH];
    static wchar_t *arguments[MOST_ARGUMENTS + 1];
    int given = 0, count = 0;

    GetModuleFileNameW(NULL, folder, MAX_PATH);
    wchar_t *end = wcsrchr(folder, L'\\');
    if (end)
        *end = 0;
    _snwprintf(runtime, MAX_PATH - 1, L"%ls\\runtime", folder);
    _snwprintf(library, MAX_PATH - 1, L"%ls\\" PYTHON_LIBRARY, runtime);
    _snwprintf(script, MAX_PATH - 1, L"%ls\\app\\run.py", folder);

    SetDllDirectoryW(runtime);
    HMODULE python = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    if (!python)
        return NO_PYTHON;
    PythonMain run = (PythonMain)(void *)GetProcAddress(python, "Py_Main");
    if (!run)
        return NO_ENTRY;

    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &given);
    arguments[count++] = words[0];
    arguments[count++] = L"-I"; /* isolated: nothing from variables or the user's folders */
    arguments[count++] = L"-B"; /* writes nothing beside the program */
    arguments[count++] = L"-X"; /* speaks UTF-8 on every console and through every pipe */
    arguments[count++] = L"utf8";
    arguments[count++] = script;
    for (int i = 1; i < given && count < MOST_ARGUMENTS; i++)
        arguments[count++] = words[i];
    return run(count, arguments);
}

#ifdef GUI
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE previous, PWSTR line, int show)
{
    (void)instance, (void)previous, (void)line, (void)show;
    return start();
}
#else
int wmain(void)
{
    return start();
}
#endif
