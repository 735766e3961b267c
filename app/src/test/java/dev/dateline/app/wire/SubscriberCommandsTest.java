package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.command.CommandRun;
import dev.dateline.app.command.ExitCode;
import dev.dateline.app.role.Role;
import dev.dateline.desk.subscription.SubscriptionDesk;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.told.Telling;
import dev.dateline.domain.story.StoryId;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The commands about subscribers, on a wire which runs already: rules, channels, preferences, what is followed and muted. */
class SubscriberCommandsTest {
    private static WireUnderTest wire;

    @BeforeAll
    static void start() throws Exception {
        wire = WireUnderTest.start(Map.of(), EnumSet.noneOf(Role.class));
    }

    @AfterAll
    static void stop() throws IOException {
        wire.close();
    }

    @Test
    void rulesAreSetReplacedAndRemoved() {
        run("rules", "set", "--subscriber", "anna", "--id", "fires", "--language", "en", "fire", "mill");
        run("rules", "set", "--subscriber", "anna", "--id", "fires", "--name", "Fires", "fire");
        run("rules", "set", "--subscriber", "anna", "--id", "votes", "council");
        assertThat(run("rules", "list").lines())
                .containsExactly("anna\tfires\tFires\t\tfire", "anna\tvotes\tvotes\t\tcouncil");
        assertThat(run("rules", "remove", "--subscriber", "anna", "fires").code())
                .isEqualTo(ExitCode.OK);
        assertThat(run("rules", "remove", "--subscriber", "anna", "votes").code())
                .isEqualTo(ExitCode.OK);
        assertThat(run("rules", "list").out()).isEmpty();
        CommandRun unknown = run("rules", "remove", "--subscriber", "anna", "votes");
        assertThat(unknown.code()).isEqualTo(ExitCode.FAILED);
        assertThat(unknown.err())
                .startsWith("The subscriber anna has no rule votes")
                .hasLineCount(1);
    }

    @Test
    void aRuleMayReferToTheSubscribersOthers() {
        run("rules", "set", "--subscriber", "cleo", "--id", "fires", "--query", "fire OR blaze");
        run("rules", "set", "--subscriber", "cleo", "--id", "big-fires", "--query", "rule:fires outlets>=3");
        assertThat(run("rules", "list").lines()).contains("cleo\tbig-fires\tbig-fires\t\trule:fires outlets>=3");
        CommandRun circle = run("rules", "set", "--subscriber", "cleo", "--id", "fires", "--query", "rule:big-fires");
        assertThat(circle.code()).isEqualTo(ExitCode.USAGE);
        assertThat(circle.err()).contains("fires -> big-fires -> fires");
        run("rules", "remove", "--subscriber", "cleo", "big-fires");
        run("rules", "remove", "--subscriber", "cleo", "fires");
    }

    @Test
    void aSubscriberIsSetUpShownAndRemoved() {
        run("rules", "set", "--subscriber", "dora", "--id", "fires", "fire");
        run(
                "channels",
                "set",
                "--subscriber",
                "dora",
                "--id",
                "hook",
                "--kind",
                "webhook",
                "--address",
                "https://dora.example/in",
                "--rule",
                "fires");
        run("channels", "rotate-secret", "--subscriber", "dora", "hook");
        run(
                "preferences",
                "set",
                "--subscriber",
                "dora",
                "--zone",
                "europe/berlin",
                "--quiet",
                "22:00-07:00,mon..tue",
                "--digest",
                "7:30",
                "--most-an-hour",
                "10");
        run("subscribers", "follow", "--subscriber", "dora", "quake");
        run("subscribers", "mute", "--subscriber", "dora", "vote");
        run("subscribers", "snooze", "--subscriber", "dora", "match", "8h");
        assertThat(run("subscribers", "list").lines()).contains("dora\t7\t1\t1\t1\t2");
        assertThat(run("subscribers", "show", "dora").out())
                .contains("rule\tfires\tfires\t\tfire")
                .contains("channel\thook\twebhook\thttps://dora.example/in\t2\tfires")
                .contains("zone\tEurope/Berlin", "quiet\t22:00-07:00,mon,tue", "digest\t07:30", "most an hour\t10")
                .contains("follows\tquake", "muted\t" + Telling.firstThread("dora", new StoryId("vote")), "snoozed\t");
        run("subscribers", "unmute", "--subscriber", "dora", "vote");
        run("subscribers", "unfollow", "--subscriber", "dora", "quake");
        assertThat(run("subscribers", "list").lines()).contains("dora\t9\t1\t1\t0\t1");
        assertThat(run("channels", "remove", "--subscriber", "dora", "hook").code())
                .isEqualTo(ExitCode.OK);
        assertThat(run("subscribers", "remove", "dora").code()).isEqualTo(ExitCode.OK);
        assertThat(run("subscribers", "list").out()).doesNotContain("dora");
    }

    @Test
    void whatCannotBeSetIsOneSentence() {
        CommandRun zone = run("preferences", "set", "--subscriber", "eve", "--zone", "Europe/Berlyn");
        assertThat(zone.code()).isEqualTo(ExitCode.USAGE);
        assertThat(zone.err()).contains("did you mean Europe/Berlin?").hasLineCount(1);
        CommandRun address =
                run("channels", "set", "--subscriber", "eve", "--id", "m", "--kind", "mail", "--address", "nobody");
        assertThat(address.code()).isEqualTo(ExitCode.USAGE);
        assertThat(address.err()).contains("desk@example.org").hasLineCount(1);
        CommandRun unknown = run("subscribers", "show", "eve");
        assertThat(unknown.code()).isEqualTo(ExitCode.FAILED);
        assertThat(unknown.err()).startsWith("There is no subscriber eve").hasLineCount(1);
    }

    @Test
    void twoWhoChangeASubscriberAtOnceBothHaveTheirWay() throws Exception {
        try (SubscriptionDesk one =
                        new SubscriptionDesk(wire.wire().kafka(), wire.wire().registry(), InstantSource.system());
                SubscriptionDesk other =
                        new SubscriptionDesk(wire.wire().kafka(), wire.wire().registry(), InstantSource.system())) {
            AtomicBoolean first = new AtomicBoolean(true);
            one.change("frank", edit -> {
                if (first.getAndSet(false)) {
                    other.change("frank", theirs -> theirs.putRule(Rule.asking("b", "b", "blaze", null)));
                }
                return edit.putRule(Rule.asking("a", "a", "fire", null));
            });
            assertThat(other.of("frank").orElseThrow().rules())
                    .extracting(Rule::id)
                    .containsExactly("b", "a");
            assertThat(one.remove("frank")).isTrue();
            assertThat(other.of("frank")).isEmpty();
        }
    }

    @Test
    void aRuleOnSourcesIsSetAndListed() {
        run("rules", "sources", "--subscriber", "ben", "--id", "silent", "--state", "QUIET", "harbour");
        assertThat(run("rules", "list").lines())
                .containsExactly("ben\tsilent\tsilent\t\tsources with harbour that are QUIET");
        run("rules", "remove", "--subscriber", "ben", "silent");
    }

    private static CommandRun run(Object... words) {
        List<Object> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--bootstrap-servers", wire.bootstrapServers()));
        return CommandRun.of(all.toArray());
    }
}
