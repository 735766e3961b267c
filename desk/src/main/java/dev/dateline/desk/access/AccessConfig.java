package dev.dateline.desk.access;

import dev.dateline.desk.access.openid.OpenIdConfig;
import dev.dateline.desk.channel.ChannelConfig;
import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is let in.
 *
 * @param auth whether anybody is asked who they are
 * @param openToNetwork whether a desk that asks nobody may be reached from other machines
 * @param hosts names under which the desk may be asked, in lower case, besides those of this machine and bare addresses
 * @param publicUrl the desk's address for readers, without a slash at its end; empty when they have none
 * @param behindProxy whether a proxy's word about who asked for what is taken
 * @param session how long somebody stays signed in
 * @param keyRate requests a minute that one key may make
 * @param openId where people sign in
 */
public record AccessConfig(
        boolean auth,
        boolean openToNetwork,
        Set<String> hosts,
        String publicUrl,
        boolean behindProxy,
        Duration session,
        int keyRate,
        OpenIdConfig openId) {

    public static final Setting<Boolean> AUTH = Setting.bool(
            "desk.auth",
            false,
            "Whether the desk asks everybody for a key or to sign in. The first key is made with ./dateline access add-key;"
                    + " desks that share desk.signing-key share who is signed in.");

    public static final Setting<Boolean> OPEN_TO_NETWORK = Setting.bool(
            "desk.open-to-network",
            false,
            "Whether a desk without desk.auth may listen on other addresses than this machine's own, where everyone who"
                    + " reaches it can read and change everything.");

    public static final Setting<Set<String>> HOSTS = new Setting<>(
            "desk.hosts",
            "",
            "Names under which the desk may be asked, with commas between them, besides localhost, the name in"
                    + " desk.public-url and bare IP addresses; any other name is another site's trick to be taken for the desk.",
            AccessConfig::names);

    public static final Setting<Boolean> BEHIND_PROXY = Setting.bool(
            "desk.behind-proxy",
            false,
            "Whether X-Forwarded-For, -Proto and -Host are believed; only where nobody reaches the desk but through a proxy"
                    + " that sets them.");

    private static final Setting<Duration> SESSION = Setting.duration(
                    "desk.session", Duration.ofHours(12), "How long somebody stays signed in.")
            .where(
                    time -> time.compareTo(Duration.ofMinutes(1)) >= 0 && time.compareTo(Duration.ofDays(30)) <= 0,
                    "from 1m to 30d");

    private static final Setting<Integer> KEY_RATE = Setting.number(
                    "desk.key-rate",
                    1_200,
                    "Requests a minute that one key may make; a sixth of them at once. More are answered with 429.")
            .where(rate -> rate >= 6, "at least 6");

    /** All of them. */
    public static final List<Setting<?>> SETTINGS = Stream.of(
                    List.of(AUTH, OPEN_TO_NETWORK, HOSTS, BEHIND_PROXY, SESSION, KEY_RATE), OpenIdConfig.SETTINGS)
            .<Setting<?>>flatMap(List::stream)
            .toList();

    /** What was set. */
    public static AccessConfig from(Settings settings) {
        return new AccessConfig(
                settings.get(AUTH),
                settings.get(OPEN_TO_NETWORK),
                settings.get(HOSTS),
                settings.get(ChannelConfig.PUBLIC_URL).replaceFirst("/+$", ""),
                settings.get(BEHIND_PROXY),
                settings.get(SESSION),
                settings.get(KEY_RATE),
                OpenIdConfig.from(settings));
    }

    private static Set<String> names(String text) {
        Set<String> names = Arrays.stream(text.split(",", -1))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        if (!names.stream().allMatch(name -> name.matches("[a-z0-9_.-]+"))) {
            throw new IllegalArgumentException("names of hosts without ports, such as desk.example.org");
        }
        return names;
    }
}
