# The build: Maven with the launcher's own JDK 25, no Node.js, as the browser's half is in src/main/bundles.
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -DskipTests package \
    && java -Djarmode=tools -jar target/tautband-*-SNAPSHOT.jar extract --layers --destination layers \
    && mv layers/application/tautband-*.jar layers/application/tautband.jar \
    && rm layers/dependencies/lib/embedded-postgres-binaries-*.jar

# What runs: layers that change seldom come first. The embedded PostgreSQL was left out above: here the database is a
# container of its own.
FROM eclipse-temurin:25-jre
RUN useradd --uid 10001 --no-create-home --home-dir /app --shell /usr/sbin/nologin tautband \
    && install --directory --owner tautband --mode 700 /keys
ENV TAUTBAND_SECRET_FILE=/keys/secret.key
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER tautband
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 \
    CMD ["curl", "-fsS", "-o", "/dev/null", "http://localhost:8080/actuator/health/readiness"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "tautband.jar"]
