package dev.dateline.desk.delivery;

import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import java.time.Duration;
import java.util.List;

/**
 * Which part a desk has in handing alerts to channels.
 *
 * @param enabled whether it has any
 * @param instanceId its name among the desks that do
 * @param session after which time without a sign of life the others take its part over
 * @param threads how many messages may be under way at a time
 */
public record DeliveryConfig(boolean enabled, String instanceId, Duration session, int threads) {

    private static final Setting<Boolean> ENABLED = Setting.bool(
            "desk.delivery",
            true,
            "Whether this desk hands alerts to webhooks, mailboxes and chats; several desks that do share the subscribers.");

    private static final Setting<String> INSTANCE_ID = Setting.text(
                    "desk.instance-id",
                    "desk-1",
                    "Name of this desk among all that deliver; each needs its own, and keeps its subscribers by it over a"
                            + " restart.")
            .where(name -> name.matches("[A-Za-z0-9._-]{1,200}"), "letters, digits, dots, hyphens and underscores");

    private static final Setting<Duration> SESSION = Setting.duration(
                    "desk.session-timeout",
                    Duration.ofSeconds(15),
                    "After which time without a sign of life other desks deliver to the subscribers of this one; Kafka has"
                            + " bounds of its own for it, 6 s and 30 min.")
            .where(time -> time.toSeconds() >= 6 && time.toMinutes() <= 30, "from 6s to 30m");

    private static final Setting<Integer> THREADS = Setting.number(
                    "desk.delivery.threads",
                    64,
                    "Most messages under way at a time; each takes a thread while its endpoint takes time.")
            .where(threads -> threads >= 4 && threads <= 2_000, "a number from 4 to 2000");

    /** All of them. */
    public static final List<Setting<?>> SETTINGS = List.of(ENABLED, INSTANCE_ID, SESSION, THREADS);

    /** What was set. */
    public static DeliveryConfig from(Settings settings) {
        return new DeliveryConfig(
                settings.get(ENABLED), settings.get(INSTANCE_ID), settings.get(SESSION), settings.get(THREADS));
    }
}
