package dev.dateline.domain.alert.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Channel.Kind;
import dev.dateline.domain.alert.Mute;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.story.StoryId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionEditTest {
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    private @Nullable Subscription anna;

    @Test
    void eachChangeIsAVersionAndLeavesTheRestAlone() {
        done(edit().putRule(rule("fires", "fire")));
        done(edit().putChannel(new Channel("hook", Kind.WEBHOOK, "https://anna.example/in", 9, Set.of("fires"))));
        done(edit().prefer(new Preferences(ZoneId.of("Europe/Berlin"), List.of(), List.of(), true, 5)));
        done(edit().mute(new Mute("thread", NOON, null)));
        done(edit().follow(new StoryId("quake")));
        Subscription now = done(edit().putRule(rule("votes", "council vote")));
        assertThat(now.version()).isEqualTo(6);
        assertThat(now.rules()).extracting(Rule::id).containsExactly("fires", "votes");
        assertThat(now.channels()).extracting(Channel::secret).containsExactly(1);
        assertThat(now.preferences().mostAnHour()).isEqualTo(5);
        assertThat(now.mutes()).hasSize(1);
        assertThat(now.follows()).containsExactly(new StoryId("quake"));
    }

    @Test
    void aRuleIsReplacedWhereItStands() {
        done(edit().putRule(rule("fires", "fire")));
        done(edit().putRule(rule("votes", "vote")));
        Subscription now = done(edit().putRule(rule("fires", "fire OR blaze")));
        assertThat(now.rules()).extracting(Rule::query).containsExactly("fire OR blaze", "vote");
    }

    @Test
    void aQueryThatCannotBeReadIsRefusedWithItsPlace() {
        assertThat(edit().putRule(rule("quakes", "quake titel:lima")))
                .isInstanceOfSatisfying(Edited.Refused.class, refused -> {
                    assertThat(refused.reason()).contains("character 7", "did you mean title:?");
                    assertThat(refused.error()).isNotNull();
                });
    }

    @Test
    void aRuleThatAnotherNeedsIsNotTakenAway() {
        done(edit().putRule(rule("fires", "fire")));
        done(edit().putRule(rule("big", "rule:fires origins>=3")));
        assertThat(edit().removeRule("fires"))
                .isInstanceOfSatisfying(
                        Edited.Refused.class,
                        refused -> assertThat(refused.reason()).contains("big", "no rule fires"));
        done(edit().removeRule("big"));
        assertThat(done(edit().removeRule("fires")).isEmpty()).isTrue();
    }

    @Test
    void whatIsNotThereIsToldWithWhatWasMeant() {
        done(edit().putRule(rule("fires", "fire")));
        assertThat(edit().removeRule("fire"))
                .isEqualTo(new Edited.Unknown("The subscriber anna has no rule fire; did you mean fires?"));
        assertThat(edit().removeChannel("hook"))
                .isEqualTo(new Edited.Unknown("The subscriber anna has no channel hook."));
        assertThat(edit().unmute("thread")).isInstanceOf(Edited.Unknown.class);
        assertThat(edit().unfollow(new StoryId("quake"))).isInstanceOf(Edited.Unknown.class);
    }

    @Test
    void aChannelKeepsItsAgeAndItsSecretUntilThatIsRotated() {
        done(edit().putChannel(new Channel("hook", Kind.WEBHOOK, "https://a.example/", 1, Set.of())));
        done(edit().rotateSecret("hook"));
        Subscription now = done(SubscriptionEdit.of("anna", anna, NOON.plusSeconds(60))
                .putChannel(new Channel("hook", Kind.WEBHOOK, "https://b.example/", 1, Set.of())));
        assertThat(now.channels())
                .containsExactly(new Channel("hook", Kind.WEBHOOK, "https://b.example/", 2, Set.of(), NOON));
    }

    @ParameterizedTest
    @CsvSource({
        "WEBHOOK,https://a.example/in?x=1,true",
        "WEBHOOK,http://127.0.0.1:9000/,true",
        "SLACK,ftp://a.example/,false",
        "WEBHOOK,https://user:secret@a.example/,false",
        "WEBHOOK,https:///nowhere,false",
        "CHAT,a.example,false",
        "WEBHOOK,https://a.example/#top,false",
        "WEBHOOK,'https://a.example/ b',false",
        "MAIL,desk@example.org,true",
        "MAIL,night.desk+quakes@press.example.org,true",
        "MAIL,'a@b.example, c@d.example',false",
        "MAIL,'Anna <anna@example.org>',false",
        "MAIL,anna,false",
        "MAIL,https://a.example/,false"
    })
    void anAddressFitsItsKind(Kind kind, String address, boolean fits) {
        assertThat(edit().putChannel(new Channel("c", kind, address, 1, Set.of())) instanceof Edited.Done)
                .isEqualTo(fits);
    }

    @Test
    void aLineEndInAnAddressIsRefused() {
        assertThat(edit().putChannel(new Channel("c", Kind.MAIL, "a@b.example\r\nBcc: x@y.example", 1, Set.of())))
                .isInstanceOf(Edited.Refused.class);
    }

    @Test
    void aChannelNamesRulesThatThereAre() {
        done(edit().putRule(rule("fires", "fire")));
        assertThat(edit().putChannel(new Channel("hook", Kind.CHAT, "https://a.example/", 1, Set.of("fire"))))
                .isEqualTo(new Edited.Refused("The subscriber anna has no rule fire; did you mean fires?"));
    }

    @Test
    void snoozesThatAreOverAreForgotten() {
        done(edit().mute(new Mute("one", NOON, NOON.plusSeconds(60))));
        Subscription now = done(edit().mute(new Mute("two", NOON.plusSeconds(61), null)));
        assertThat(now.mutes()).extracting(Mute::thread).containsExactly("two");
    }

    @Test
    void idsAndSizesHaveBounds() {
        assertThat(edit().putRule(rule("a/b", "fire"))).isInstanceOf(Edited.Refused.class);
        assertThat(edit().putRule(rule(" a", "fire"))).isInstanceOf(Edited.Refused.class);
        assertThat(edit().putRule(rule("night desk", "fire"))).isInstanceOf(Edited.Done.class);
        assertThat(SubscriptionEdit.of("x".repeat(101), null, NOON).putRule(rule("a", "fire")))
                .isInstanceOf(Edited.Refused.class);
        for (int i = 0; i < SubscriptionLimits.CHANNELS; i++) {
            done(edit().putChannel(new Channel("c" + i, Kind.CHAT, "https://a.example/" + i, 1, Set.of())));
        }
        assertThat(edit().putChannel(new Channel("one", Kind.CHAT, "https://a.example/", 1, Set.of())))
                .isEqualTo(new Edited.Refused("A subscriber has at most 50 channels, these are 51."));
    }

    private SubscriptionEdit edit() {
        return SubscriptionEdit.of("anna", anna, NOON);
    }

    private Subscription done(Edited edited) {
        assertThat(edited).isInstanceOf(Edited.Done.class);
        anna = ((Edited.Done) edited).subscription();
        return anna;
    }

    private static Rule rule(String id, String query) {
        return Rule.asking(id, id, query, null);
    }
}
