package dev.dateline.desk.access.openid;

import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where people sign in.
 *
 * @param issuer the provider's address; empty when nobody signs in by one
 * @param clientId what the provider calls this desk
 * @param clientSecret what the desk proves itself with; empty for a public client
 * @param scopes what the provider is asked for
 * @param grants who becomes what
 */
public record OpenIdConfig(String issuer, String clientId, String clientSecret, List<String> scopes, Grants grants) {

    private static final Setting<String> ISSUER = Setting.text(
                    "desk.openid.issuer",
                    "",
                    "Address of the OpenID Connect provider at which people sign in, as it names itself; empty for none.")
            .where(url -> url.isEmpty() || url.matches("https?://[^\\s\"<>]+"), "an http or https address");

    private static final Setting<String> CLIENT_ID =
            Setting.text("desk.openid.client-id", "", "What the provider calls this desk.");

    private static final Setting<String> CLIENT_SECRET = Setting.secret(
            "desk.openid.client-secret",
            "What the desk proves itself to the provider with; empty for a public client.");

    private static final Setting<List<String>> SCOPES = new Setting<>(
            "desk.openid.scopes",
            "openid email profile",
            "What the provider is asked for; some tell groups only when they are asked for them.",
            text -> List.of(text.strip().split("[\\s,]+")));

    private static final Setting<String> ROLE_CLAIM = Setting.text(
            "desk.openid.role-claim",
            "groups",
            "The claim of the ID token that tells a person's groups or roles, for desk.openid.readers, -editors and -admins.");

    private static final Setting<Set<String>> READERS = people("readers", "look");
    private static final Setting<Set<String>> EDITORS = people("editors", "look and change");
    private static final Setting<Set<String>> ADMINS = people("admins", "do everything");

    /** All of them. */
    public static final List<Setting<?>> SETTINGS =
            List.of(ISSUER, CLIENT_ID, CLIENT_SECRET, SCOPES, ROLE_CLAIM, READERS, EDITORS, ADMINS);

    /** What was set. */
    public static OpenIdConfig from(Settings settings) {
        return new OpenIdConfig(
                settings.get(ISSUER),
                settings.get(CLIENT_ID),
                settings.get(CLIENT_SECRET),
                settings.get(SCOPES),
                new Grants(
                        settings.get(ROLE_CLAIM), settings.get(READERS), settings.get(EDITORS), settings.get(ADMINS)));
    }

    /** Whether people can sign in by it. */
    public boolean isOn() {
        return !issuer.isEmpty();
    }

    private static Setting<Set<String>> people(String who, String may) {
        return new Setting<>(
                "desk.openid." + who,
                "",
                "Who may " + may
                        + ", with commas between them: verified e-mail addresses, *@example.org for all of a domain,"
                        + " values of the claim desk.openid.role-claim, or * for everybody whom the provider knows.",
                OpenIdConfig::list);
    }

    private static Set<String> list(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
