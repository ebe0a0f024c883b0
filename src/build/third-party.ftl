<#-- The libraries of the program, one a line: name, version, licence, with tabs between. Those that come
     in several jars, one for each platform, stand here once. -->
<#setting locale="en_US"> <#-- sorts alike on every computer -->
<#assign lines = []>
<#list dependencyMap as entry>
  <#assign library = entry.getKey()>
  <#assign line = library.artifactId + "\t" + library.version + "\t" + entry.getValue()?join(" or ")>
  <#if !lines?seq_contains(line)>
    <#assign lines = lines + [line]>
  </#if>
</#list>
<#list lines?sort as line>
${line}
</#list>
