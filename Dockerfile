# Dateline's roles: docker build -t dateline . && docker run dateline --help

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /dateline
COPY . .
RUN mvn -q -B -Dfast -Dmaven.test.skip=true -pl app -am package

# Not an Alpine image: the stores' RocksDB needs glibc.
FROM eclipse-temurin:17-jre
RUN useradd --system --create-home --home-dir /home/dateline --shell /usr/sbin/nologin dateline \
    && install -d -o dateline -g dateline /var/lib/dateline \
    && printf '%s\n' '#!/bin/sh' \
        'exec java -Dfile.encoding=UTF-8 $DATELINE_JAVA_OPTIONS -cp "/opt/dateline/dateline.jar:/opt/dateline/lib/*" dev.dateline.app.DatelineMain "$@"' \
        > /usr/local/bin/dateline \
    && chmod 755 /usr/local/bin/dateline
COPY LICENSE NOTICE /opt/dateline/
COPY --from=build /dateline/app/target/lib /opt/dateline/lib
COPY --from=build /dateline/app/target/dateline.jar /opt/dateline/dateline.jar

# The state of the stories and the log file.
ENV DATELINE_DATA_DIRECTORY=/var/lib/dateline \
    DATELINE_JAVA_OPTIONS="-XX:MaxRAMPercentage=50 -Xss512k" \
    LC_ALL=C.UTF-8
VOLUME /var/lib/dateline
USER dateline
ENTRYPOINT ["dateline"]
CMD ["--help"]
