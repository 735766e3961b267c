package dev.dateline.app.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.app.setting.AllSettings;
import dev.dateline.schemas.meter.Meter;
import dev.dateline.schemas.meter.WireMeters;
import dev.dateline.schemas.setting.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files with which others run Dateline, held against the code: no container is needed. */
class OpsTest {
    private static final Path OPS = ComposeFile.REPOSITORY.resolve("ops");
    private static final Pattern METRIC = Pattern.compile("\\b(?:dateline|jvm|process)_[a-z_]+");

    private final ComposeFile compose;

    OpsTest() throws IOException {
        compose = ComposeFile.read();
    }

    @Test
    void theClusterHasThreeBrokersAndEveryRoleMoreThanOnce() {
        assertThat(compose.services().keySet().stream().filter(name -> name.startsWith("kafka-")))
                .hasSize(3);
        Map<String, Long> roles = compose.roles().values().stream()
                .collect(Collectors.groupingBy(
                        service -> service.get("command").get(0).asText(), Collectors.counting()));
        assertThat(roles).containsOnly(Map.entry("ingest", 2L), Map.entry("streams", 3L), Map.entry("desk", 2L));
    }

    @Test
    void everySettingInTheEnvironmentOfARoleIsKnownAndCanBeRead() {
        for (String role : compose.roles().keySet()) {
            Settings settings = Settings.among(AllSettings.list())
                    .environment(compose.environment(role), AllSettings.OTHER_VARIABLES)
                    .build();
            assertThat(settings).isNotNull();
        }
    }

    @Test
    void everyInstanceHasANameOfItsOwn() {
        List<String> names = compose.roles().keySet().stream()
                .flatMap(role -> compose.environment(role).entrySet().stream())
                .filter(variable -> variable.getKey().endsWith("_INSTANCE_ID"))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(names).hasSize(compose.roles().size()).doesNotHaveDuplicates();
    }

    @Test
    void whatIsAcknowledgedLiesOnTwoBrokers() {
        for (String broker : List.of("kafka-1", "kafka-2", "kafka-3")) {
            assertThat(compose.environment(broker))
                    .containsEntry("KAFKA_MIN_INSYNC_REPLICAS", "2")
                    .containsEntry("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "3")
                    .containsEntry("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "3")
                    .containsEntry("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "2")
                    .containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        }
        compose.roles()
                .keySet()
                .forEach(
                        role -> assertThat(compose.environment(role)).containsEntry("DATELINE_KAFKA_REPLICATION", "3"));
    }

    @Test
    void everyImageHasAVersionAndEveryServiceIsAskedForItsHealth() {
        compose.services().forEach((name, service) -> {
            assertThat(service.get("image").asText()).as(name).matches("[a-z/-]+:v?\\d+\\.\\d+(\\.\\d+)?");
            assertThat(service.path("healthcheck").path("test").isArray())
                    .as(name)
                    .isTrue();
            assertThat(service.get("restart").asText()).as(name).isEqualTo("unless-stopped");
        });
    }

    @Test
    void everyPortIsOpenToThisMachineOnly() {
        compose.services()
                .values()
                .forEach(service -> service.path("ports")
                        .forEach(port -> assertThat(port.asText()).startsWith("127.0.0.1:")));
    }

    @Test
    void everyVolumeAndEveryServiceThatIsNamedIsThere() {
        Set<String> volumes = new HashSet<>();
        compose.root().get("volumes").fieldNames().forEachRemaining(volumes::add);
        compose.services().forEach((name, service) -> {
            service.path("volumes").forEach(volume -> {
                String from = volume.asText().split(":", -1)[0];
                boolean there = from.startsWith("./")
                        ? Files.isDirectory(ComposeFile.REPOSITORY.resolve(from))
                        : volumes.contains(from);
                assertThat(there).as(name + ": " + from).isTrue();
            });
            service.path("depends_on")
                    .fieldNames()
                    .forEachRemaining(other -> assertThat(compose.services()).containsKey(other));
        });
    }

    @Test
    void prometheusAsksEveryRole() throws IOException {
        JsonNode prometheus = ComposeFile.yaml(OPS.resolve("prometheus/prometheus.yml"));
        Set<String> asked = new TreeSet<>();
        prometheus
                .get("scrape_configs")
                .forEach(job -> job.get("static_configs")
                        .forEach(group -> group.get("targets").forEach(target -> asked.add(target.asText()))));
        assertThat(asked)
                .isEqualTo(compose.roles().keySet().stream()
                        .map(role -> role + ":9404")
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void dashboardsAndAlertsUseOnlyMetricsThatThereAre() throws IOException {
        Set<String> known = WireMeters.all().stream()
                .map(Meter::series)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(OPS)) {
            for (Path file : files.filter(OpsTest::asksForMetrics).toList()) {
                assertThat(metrics(file)).as(file.toString()).isNotEmpty().isSubsetOf(known);
            }
        }
    }

    @Test
    void everyMetricOfOursIsOnADashboard() throws IOException {
        Set<String> shown = new HashSet<>();
        try (Stream<Path> files = Files.list(OPS.resolve("grafana/dashboards"))) {
            for (Path file : files.toList()) {
                assertThat(new ObjectMapper().readTree(file.toFile()).get("panels"))
                        .isNotEmpty();
                shown.addAll(metrics(file));
            }
        }
        assertThat(WireMeters.all())
                .filteredOn(meter ->
                        !List.of(WireMeters.BUILD, WireMeters.STREAMS_RUNNING).contains(meter))
                .allMatch(meter -> meter.series().stream().anyMatch(shown::contains));
    }

    @Test
    void theSmallJavaHasEveryModuleThatOursUse() throws IOException {
        List<String> modules = Files.readAllLines(OPS.resolve("java-modules")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        Set<String> there =
                ModuleLayer.boot().modules().stream().map(Module::getName).collect(Collectors.toSet());
        assertThat(there).containsAll(modules);
        assertThat(modules)
                .doesNotHaveDuplicates()
                .contains("jdk.httpserver", "jdk.charsets", "jdk.crypto.ec", "jdk.localedata", "jdk.unsupported");
    }

    @Test
    void dockerComposeTakesTheFile() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/docker-compose")), "skipped: no docker-compose");
        Process tool = new ProcessBuilder("/usr/bin/docker-compose", "config", "-q")
                .directory(ComposeFile.REPOSITORY.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(tool.getInputStream().readAllBytes(), UTF_8);
        assertThat(tool.waitFor()).as(said).isZero();
    }

    private static boolean asksForMetrics(Path file) {
        return file.toString().endsWith("alerts.yml") || file.toString().endsWith(".json");
    }

    private static Set<String> metrics(Path file) throws IOException {
        return METRIC.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
