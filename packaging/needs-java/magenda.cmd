@echo off
rem Starts Magenda on Windows with an installed Java 25 or later; says where to get one if there is none.
rem Takes the arguments of Magenda. A command ends with its exit code; the window opens by itself, and
rem leaves no console behind. The program inherits the variables, so their names must be nobody else's.
setlocal EnableExtensions DisableDelayedExpansion
set "magenda_folder=%~dp0"
set "magenda_java="
set "magenda_other="
rem Inside an archive, Explorer unpacks nothing but the file that is opened.
if not exist "%magenda_folder%lib\magenda.jar" goto not_whole

rem What is meant for other programs is not meant for this one.
set "JDK_JAVA_OPTIONS="
set "JAVA_TOOL_OPTIONS="
set "_JAVA_OPTIONS="
set magenda_options=-XX:+UseSerialGC --module-path "%magenda_folder%javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED -classpath "%magenda_folder%lib\*" magenda.Launcher

if defined JAVA_HOME call :look "%JAVA_HOME%"
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
set "magenda_first=%~1"
for %%c in (import export check) do if "%magenda_first%"=="%%c" goto command
:option
if "%~1"=="" goto window
set "magenda_word=%~1"
if "%magenda_word:~0,1%"=="-" goto command
shift
goto option

:command
if not defined magenda_java goto none
"%magenda_java%\bin\java.exe" %magenda_options% %*
exit /b %ERRORLEVEL%

:window
if not defined magenda_java goto none_window
start "" "%magenda_java%\bin\javaw.exe" %magenda_options% %*
exit /b 0

:not_whole
echo Magenda is not whole here: unpack the whole archive, and open magenda.cmd in the folder that comes out of it. 1>&2
pause
exit /b 2

:none_window
call :sentence
pause
exit /b 2

:none
call :sentence
exit /b 2

:sentence
if defined magenda_other goto other_sentence
echo Magenda needs Java 25 or later, which this computer does not have: install it from https://adoptium.net and start Magenda again. 1>&2
exit /b 0

:other_sentence
echo Magenda needs Java 25 or later for the processor x64, and the Java of this computer is for %magenda_other%: install one for x64 from https://adoptium.net and start Magenda again. 1>&2
exit /b 0

rem Takes a folder as the home of Java, if none was found before and it holds a Java 25 or later for x64.
:look
if defined magenda_java exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
set "magenda_version="
set "magenda_processor="
pushd "%~1\bin" || exit /b 0
for /f "tokens=1,3" %%s in ('.\java.exe -XshowSettings:properties -version 2^>^&1') do (
  if "%%s"=="java.specification.version" set "magenda_version=%%t"
  if "%%s"=="os.arch" set "magenda_processor=%%t"
)
popd
if not defined magenda_version exit /b 0
if %magenda_version% LSS 25 exit /b 0
if "%magenda_processor%"=="amd64" (set "magenda_java=%~1") else set "magenda_other=%magenda_processor%"
exit /b 0
