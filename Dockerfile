# Dateline's roles: docker build -t dateline . && docker run dateline --help

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /dateline
COPY . .
RUN mvn -q -B -Dfast -Dmaven.test.skip=true -pl app -am package
# A Java of only what the roles use: 60 MB instead of 200. ops/java-modules has the list, and a test keeps it whole.
RUN jlink --add-modules "$(grep -v '^#' ops/java-modules | paste -sd, -)" \
        --strip-debug --no-man-pages --no-header-files --compress=2 --output /java

# Not an Alpine image: the stores' RocksDB needs glibc and libstdc++.
FROM debian:12.11-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates libstdc++6 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --create-home --home-dir /home/dateline --shell /usr/sbin/nologin dateline \
    && install -d -o dateline -g dateline /var/lib/dateline \
    && printf '%s\n' '#!/bin/sh' \
        'exec java -Dfile.encoding=UTF-8 $DATELINE_JAVA_OPTIONS -cp "/opt/dateline/dateline.jar:/opt/dateline/lib/*" dev.dateline.app.DatelineMain "$@"' \
        > /usr/local/bin/dateline \
    && chmod 755 /usr/local/bin/dateline
COPY --from=build /java /opt/java
COPY LICENSE NOTICE /opt/dateline/
COPY --chmod=755 ops/answers /usr/local/bin/answers
COPY --from=build /dateline/app/target/lib /opt/dateline/lib
COPY --from=build /dateline/app/target/dateline.jar /opt/dateline/dateline.jar

# The data directory holds the state of the stories and the log file.
ENV PATH=/opt/java/bin:$PATH \
    DATELINE_DATA_DIRECTORY=/var/lib/dateline \
    DATELINE_WATCH_LISTEN=0.0.0.0:9404 \
    DATELINE_LOG_FORMAT=json \
    DATELINE_LOG_CONSOLE=info \
    DATELINE_JAVA_OPTIONS="-XX:MaxRAMPercentage=50 -Xss512k -XX:+ExitOnOutOfMemoryError" \
    LC_ALL=C.UTF-8
VOLUME /var/lib/dateline
EXPOSE 8080 9404
USER 10001
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["answers", "127.0.0.1", "9404", "/live"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["dateline"]
CMD ["--help"]
