# Untested until someone builds it: no Docker engine was at hand when it was written.
# IMAGES is the registry and folder that Microsoft's .NET images are pulled from, so that a clinic can name its own mirror:
#   docker build --build-arg IMAGES=<registry>/dotnet --tag backcare .
ARG IMAGES

FROM ${IMAGES}/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet test tests/BackCare.Tests \
 && dotnet publish src/BackCare.Web --configuration Release --output /site

FROM ${IMAGES}/aspnet:10.0
WORKDIR /site
RUN apt-get update && apt-get install --yes --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
COPY --from=build /site .
ENV ASPNETCORE_HTTP_PORTS=8080
EXPOSE 8080
USER $APP_UID
HEALTHCHECK --interval=30s --timeout=3s CMD curl --fail --silent http://localhost:8080/health/live > /dev/null || exit 1
ENTRYPOINT ["dotnet", "BackCare.Web.dll"]
