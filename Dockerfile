# docker build --tag backcare .
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source

# Packages have a layer of their own, which is rebuilt only when they change.
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/BackCare/BackCare.csproj src/BackCare/packages.lock.json src/BackCare/
COPY src/BackCare.Fhir/BackCare.Fhir.csproj src/BackCare.Fhir/packages.lock.json src/BackCare.Fhir/
COPY src/BackCare.Web/BackCare.Web.csproj src/BackCare.Web/packages.lock.json src/BackCare.Web/
# The second restore adds what publishing needs: the runtime and the compiler for this kind of machine.
RUN dotnet restore src/BackCare.Web --locked-mode && dotnet restore src/BackCare.Web -p:_IsPublishing=true

COPY src src
COPY content content
RUN dotnet publish src/BackCare.Web --no-restore --configuration Release --output /site

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /site
COPY --from=build /site .
ENV ASPNETCORE_HTTP_PORTS=8080
EXPOSE 8080
USER $APP_UID
ENTRYPOINT ["dotnet", "BackCare.Web.dll"]
