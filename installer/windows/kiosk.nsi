; The setup program. Silent: setup.exe /S [/AUTOSTART] [/D=C:\folder], and uninstall.exe /S.
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
Target amd64-unicode

!define TITLE "Space Operations Kiosk"
!define KEY "SpaceOperationsKiosk"
!define PROGRAM "space-kiosk.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${KEY}"
!define AUTOSTART "Software\Microsoft\Windows\CurrentVersion\Run"

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "Sections.nsh"
!include "x64.nsh"

Name "${TITLE} ${VERSION}"
OutFile "${OUT}"
InstallDir "$PROGRAMFILES64\${KEY}"
InstallDirRegKey HKLM "Software\${KEY}" "InstallDir"
RequestExecutionLevel admin
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${TITLE} setup"
VIAddVersionKey "LegalCopyright" "Space Operations Kiosk contributors"

!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"

; Windows replaces and deletes no program that runs.
!macro RemoveProgram
  nsExec::Exec '"$SYSDIR\taskkill.exe" /F /IM ${PROGRAM}'
  Pop $0
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\licences"
  RMDir /r "$INSTDIR\runtime"
  RMDir /r "$INSTDIR\site"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\space-kiosk-console.exe"
!macroend

Section "${TITLE}" SectionProgram
  SectionIn RO
  SetShellVarContext all
  SetRegView 64
  SetOutPath "$INSTDIR"
  !insertmacro RemoveProgram
  File /r "${PAYLOAD}/*"
  CreateDirectory "$SMPROGRAMS\${TITLE}"
  CreateShortcut "$SMPROGRAMS\${TITLE}\${TITLE}.lnk" "$INSTDIR\${PROGRAM}" "run"
  CreateShortcut "$SMPROGRAMS\${TITLE}\${TITLE} (window).lnk" "$INSTDIR\${PROGRAM}" "run --windowed"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKLM "Software\${KEY}" "InstallDir" "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKLM "${UNINSTALL}" "Publisher" "Space Operations Kiosk contributors"
  WriteRegStr HKLM "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKLM "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKLM "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section /o "Open whenever somebody signs in, and again when it ends" SectionAutostart
  SetRegView 64
  WriteRegStr HKLM "${AUTOSTART}" "${KEY}" '"$INSTDIR\${PROGRAM}" run --supervised'
SectionEnd

Function .onInit
  SetRegView 64
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "Windows 10 or 11 with 64 bit is needed." /SD IDOK
    Abort
  ${EndIf}
  ${GetParameters} $R0
  ${GetOptions} $R0 "/AUTOSTART" $R1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${SectionAutostart}
  ${EndIf}
FunctionEnd

; Settings and own content of the site are in ProgramData, and stay.
Section "Uninstall"
  SetShellVarContext all
  SetRegView 64
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  RMDir /r "$SMPROGRAMS\${TITLE}"
  DeleteRegKey HKLM "${UNINSTALL}"
  DeleteRegKey HKLM "Software\${KEY}"
  DeleteRegValue HKLM "${AUTOSTART}" "${KEY}"
SectionEnd
