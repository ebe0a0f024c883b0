@echo off
rem Starts Magenda on Windows with an installed Java 25 or later; says where to get one if there is none.
rem Takes the arguments of Magenda. A command ends with its exit code; the window opens by itself, and
rem leaves no console behind.
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
set "home="
set magenda=-XX:+UseSerialGC --module-path "%here%javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED -classpath "%here%lib\*" magenda.Launcher

call :look "%JAVA_HOME%"
for /f "delims=" %%j in ('where java.exe 2^>nul') do call :look "%%~dpj.."
for %%k in ("HKLM\SOFTWARE\Eclipse Adoptium" "HKCU\SOFTWARE\Eclipse Adoptium" "HKLM\SOFTWARE\Microsoft\JDK") do (
  for /f "tokens=2,*" %%a in ('reg query %%k /s /v Path 2^>nul ^| findstr REG_SZ') do call :look "%%b"
)
for /f "tokens=2,*" %%a in ('reg query "HKLM\SOFTWARE\JavaSoft" /s /v JavaHome 2^>nul ^| findstr REG_SZ') do call :look "%%b"
for %%p in ("%ProgramFiles%" "%LOCALAPPDATA%\Programs") do (
  for %%v in ("Eclipse Adoptium" Java Microsoft Zulu BellSoft "Amazon Corretto") do (
    for /d %%j in ("%%~p\%%~v\*") do call :look "%%j"
  )
)

rem A command or an option keeps the console; nothing, or files only, opens the window.
set "first=%~1"
for %%c in (import export check) do if "%first%"=="%%c" goto command
:option
if "%~1"=="" goto window
set "word=%~1"
if "%word:~0,1%"=="-" goto command
shift
goto option

:command
if not defined home goto none
"%home%\bin\java.exe" %magenda% %*
exit /b %ERRORLEVEL%

:window
if not defined home goto none_window
start "" "%home%\bin\javaw.exe" %magenda% %*
exit /b 0

:none_window
call :sentence
pause
exit /b 2

:none
call :sentence
exit /b 2

:sentence
echo Magenda needs Java 25 or later, which this computer does not have: install it from https://adoptium.net and start Magenda again. 1>&2
exit /b 0

rem Takes a folder as the home of Java, if none was found before and it holds a Java 25 or later.
:look
if defined home exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
set "major="
pushd "%~1\bin"
for /f "tokens=3" %%v in ('.\java.exe -version 2^>^&1 ^| findstr version') do call :number %%v
popd
if not defined major exit /b 0
if %major% GEQ 25 set "home=%~1"
exit /b 0

:number
for /f "delims=.-+" %%n in ("%~1") do set "major=%%n"
exit /b 0
