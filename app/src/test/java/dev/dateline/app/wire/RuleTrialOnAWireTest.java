package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.command.CommandRun;
import dev.dateline.app.command.ExitCode;
import dev.dateline.app.role.Role;
import dev.dateline.desk.trial.PlacementLog;
import dev.dateline.desk.trial.RuleTrial;
import dev.dateline.desk.trial.TrialAsk;
import dev.dateline.desk.trial.TrialResult;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.edit.Written;
import dev.dateline.domain.story.lane.LaneLimits;
import dev.dateline.schemas.Topics;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A rule tried on the log of a wire, beside what the wire told. */
class RuleTrialOnAWireTest {
    private static final Subscription GINA = new Subscription(
            "gina",
            List.of(
                    Rule.asking("canary", "canary", "canary", null),
                    Rule.asking("ships", "ships", "ferry OR lighthouse", null)));

    private static WireUnderTest wire;

    @BeforeAll
    static void start() throws Exception {
        wire = WireUnderTest.start(Map.of(), EnumSet.of(Role.STREAMS));
        run("rules", "set", "--subscriber", "gina", "--id", "canary", "canary");
        run("rules", "set", "--subscriber", "gina", "--id", "ships", "--query", "ferry OR lighthouse");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    wire.receives(
                            "zoo-times",
                            "Canary number " + wire.log().values(Topics.ITEMS).size(),
                            "<p>It sings.</p>");
                    return !wire.log().values(Topics.ALERTS).isEmpty();
                });
        wire.receives("harbour-post", "Ferry runs aground off Brackwell with 212 on board", FERRY);
        wire.receives("isle-observer", "Lighthouse keeper of Tarn rock retires", KEEPER);
        wire.receives("valley-chronicle", "Ferry aground off Brackwell with 212 people on board", FERRY_TOO);
        wire.receives(
                "capital-wire", "Ferry aground off Brackwell, now 214 on board", FERRY_TOO + "<p>Counted anew.</p>");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> wire.log().stories().values().stream()
                                .filter(story -> story.title().contains("Ferry"))
                                .mapToInt(story -> story.reports().size())
                                .sum()
                        == 3);
    }

    @AfterAll
    static void stop() throws IOException {
        wire.close();
    }

    @Test
    void aTrialTellsWhatTheWireTold() {
        int alerts = wire.log().values(Topics.ALERTS).size();
        List<Alert> told = new ArrayList<>();
        for (Alert alert : wire.log().values(Topics.ALERTS)) {
            if (alert.rule().equals("ships")) {
                told.add(alert.with(Receipt.NONE));
            }
        }
        told.sort(Comparator.comparing(Alert::matchedAt)
                .thenComparing(Alert::thread)
                .thenComparing(Alert::number));
        TrialResult tried = trial(Instant.EPOCH);
        assertThat(tried.alerts()).isEqualTo(told);
        assertThat(tried.count()).isGreaterThanOrEqualTo(3);
        assertThat(tried.complete()).isTrue();
        assertThat(wire.log().values(Topics.ALERTS)).as("nothing was written").hasSize(alerts);
    }

    @Test
    void aRuleOfLaterIsToldOnlyWhatCameLater() {
        assertThat(trial(wire.wire().clock().instant().plusSeconds(60)).count()).isZero();
    }

    @Test
    void theCommandPrintsAlertsDaysAndTheSum() {
        CommandRun rule = run("rules", "test", "--subscriber", "gina", "ships", "--since", "1d");
        assertThat(rule.code()).as(rule.err()).isEqualTo(ExitCode.OK);
        assertThat(rule.lines())
                .anyMatch(
                        line -> line.matches(
                                "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:00Z\\tfirst\\t[^\\t]+\\tFerry (runs )?aground .*\\t(harbour post|valley chronicle) reports"));
        assertThat(rule.lines().get(rule.lines().size() - 1)).matches("\\d+ alerts: 2 stories, \\d+ follow-ups, .*");
        CommandRun query = run("rules", "test", "--query", "lighthouse", "--since", "1d");
        assertThat(query.out()).contains("Lighthouse keeper", "1 alerts: 1 stories, 0 follow-ups");
        CommandRun draft = run("rules", "test", "--subscriber", "gina", "--query", "rule:ships retires");
        assertThat(draft.out()).contains("1 alerts: 1 stories");
    }

    @Test
    void whatCannotBeTriedIsOneSentence() {
        assertThat(run("rules", "test").err()).contains("--query").hasLineCount(1);
        assertThat(run("rules", "test", "ships").err()).contains("--subscriber").hasLineCount(1);
        assertThat(run("rules", "test", "--subscriber", "gina", "trains").err())
                .contains("has no rule trains")
                .hasLineCount(1);
        assertThat(run("rules", "test", "--query", "fire", "--since", "soon").err())
                .contains("\"soon\" is no moment")
                .hasLineCount(1);
    }

    private static TrialResult trial(Instant since) {
        Written<TrialAsk> ask = TrialAsk.ofRule(GINA, "ships", since, 1_000);
        PlacementLog log = new PlacementLog(wire.wire().kafka(), wire.wire().registry(), LaneLimits.standard());
        return RuleTrial.run(((Written.Read<TrialAsk>) ask).value(), log, (reports, time) -> true);
    }

    private static CommandRun run(Object... words) {
        List<Object> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--bootstrap-servers", wire.bootstrapServers()));
        return CommandRun.of(all.toArray());
    }

    private static final String FERRY = """
            <p>BRACKWELL - The car ferry Saint Brannoc ran aground on a sandbank off Brackwell harbour early on Tuesday with
            212 passengers and crew on board, the coastguard said.</p>
            <p>Two lifeboats and a tug from Port Ellen were sent to the ferry. Nobody was hurt.</p>""";

    private static final String FERRY_TOO = """
            <p>The car ferry Saint Brannoc has run aground on a sandbank off Brackwell harbour with 212 passengers and crew
            on board, according to the coastguard.</p>
            <p>Two lifeboats and a tug from Port Ellen reached the ferry before dawn on Tuesday. Nobody was hurt.</p>""";

    private static final String KEEPER = """
            <p>After thirty years Edda Lorne climbs down the stairs of the Tarn rock light for the last time on Sunday. The
            lamp has been turned on from the mainland for a decade; she stayed to paint the rails.</p>""";
}
