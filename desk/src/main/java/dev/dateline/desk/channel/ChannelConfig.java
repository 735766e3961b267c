package dev.dateline.desk.channel;

import dev.dateline.domain.net.AddressBlock;
import dev.dateline.domain.net.AddressGuard;
import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How channels are spoken to.
 *
 * @param signingKey text from which the secrets of webhooks are derived; empty for one that is kept in the data directory
 * @param publicUrl the desk's address for readers, without a slash at its end; empty when they have none
 * @param patience the longest time that an endpoint may take
 * @param privateAddresses whether this machine and private networks may be spoken to
 * @param allowedNetworks those of them that may be in any case
 * @param slack how Slack's API is spoken to
 * @param mail how mail is sent
 */
public record ChannelConfig(
        String signingKey,
        String publicUrl,
        Duration patience,
        boolean privateAddresses,
        List<AddressBlock> allowedNetworks,
        Slack slack,
        MailConfig mail) {

    /**
     * How Slack's API is spoken to.
     *
     * @param api its address, ending in a slash
     * @param token a bot's token; empty when only incoming webhooks are used
     */
    public record Slack(String api, String token) {}

    public static final Setting<String> SIGNING_KEY = Setting.secret(
            "desk.signing-key",
            "Secret text from which the secrets of webhooks are derived; the same on all desks of a wire. Without one it is"
                    + " made once and kept in the data directory, in the file signing-key.");

    public static final Setting<String> PUBLIC_URL = Setting.text(
                    "desk.public-url",
                    "",
                    "Address at which readers find the desk, such as https://desk.example.org, for links in alerts.")
            .where(url -> url.isEmpty() || url.matches("https?://[^\\s\"<>]+"), "an http or https address");

    private static final Setting<Duration> PATIENCE = Setting.duration(
                    "desk.delivery.patience",
                    Duration.ofSeconds(15),
                    "Longest time that an endpoint may take to answer; one that takes longer is tried again later.")
            .where(time -> time.toMillis() >= 100 && time.toSeconds() <= 30, "from 100ms to 30s");

    private static final Setting<Boolean> PRIVATE_ADDRESSES = Setting.bool(
            "desk.delivery.private-addresses",
            false,
            "Whether webhooks may lead to this machine and to private networks; if so, who may set a channel can make us"
                    + " ask our neighbours.");

    private static final Setting<List<AddressBlock>> ALLOWED_NETWORKS = new Setting<>(
            "desk.delivery.allowed-networks",
            "",
            "Addresses of private networks that webhooks may lead to all the same, such as 192.168.7.0/24; narrower, and so"
                    + " safer, than desk.delivery.private-addresses.",
            AddressBlock::list,
            false);

    private static final Setting<String> SLACK_API = Setting.text(
                    "desk.slack.api",
                    "https://slack.com/api/",
                    "Address of Slack's API; the only one to which the token is sent.")
            .where(url -> url.matches("https?://\\S+/"), "an http or https address that ends in a slash");

    private static final Setting<String> SLACK_TOKEN = Setting.secret(
            "desk.slack.token",
            "Token of a Slack bot that may write (chat:write), for channels whose address is"
                    + " https://slack.com/api/chat.postMessage?channel=ID; incoming webhooks need none.");

    /** All of them. */
    public static final List<Setting<?>> SETTINGS = Stream.of(
                    List.of(
                            PRIVATE_ADDRESSES,
                            ALLOWED_NETWORKS,
                            PATIENCE,
                            SIGNING_KEY,
                            PUBLIC_URL,
                            SLACK_API,
                            SLACK_TOKEN),
                    MailConfig.SETTINGS)
            .<Setting<?>>flatMap(List::stream)
            .toList();

    /** What was set. */
    public static ChannelConfig from(Settings settings) {
        return new ChannelConfig(
                settings.get(SIGNING_KEY),
                settings.get(PUBLIC_URL).replaceFirst("/+$", ""),
                settings.get(PATIENCE),
                settings.get(PRIVATE_ADDRESSES),
                settings.get(ALLOWED_NETWORKS),
                new Slack(settings.get(SLACK_API), settings.get(SLACK_TOKEN)),
                MailConfig.from(settings));
    }

    /** Where connections may be made to. */
    AddressGuard guard() {
        return new AddressGuard(privateAddresses, allowedNetworks);
    }
}
