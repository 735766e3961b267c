package dev.dateline.desk.tls;

import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import java.util.List;

/**
 * Where the desk's certificate and private key are. Two PEM files or one keystore; with none of them the desk speaks plain
 * HTTP.
 *
 * @param certificate the PEM file of the certificate and those that signed it, or empty
 * @param key the PEM file of its private key, or empty
 * @param keystore a PKCS #12 or JKS file that has both, or empty
 * @param password what opens the keystore and the key in it
 */
public record TlsConfig(String certificate, String key, String keystore, String password) {

    /** Plain HTTP. */
    public static final TlsConfig NONE = new TlsConfig("", "", "", "");

    public static final Setting<String> CERTIFICATE = Setting.text(
            "desk.tls.certificate",
            "",
            "PEM file of the desk's certificate, followed by those that signed it; with it the desk speaks HTTPS and nothing"
                    + " else. It is read when the desk starts.");

    public static final Setting<String> KEY = Setting.text(
            "desk.tls.key",
            "",
            "PEM file of the private key of desk.tls.certificate, in PKCS #8 form without a passphrase.");

    public static final Setting<String> KEYSTORE = Setting.text(
            "desk.tls.keystore",
            "",
            "PKCS #12 or JKS file with the desk's certificate and private key, in place of the two PEM files.");

    public static final Setting<String> PASSWORD =
            Setting.secret("desk.tls.password", "What opens desk.tls.keystore and the key in it.");

    /** All of them. */
    public static final List<Setting<?>> SETTINGS = List.of(CERTIFICATE, KEY, KEYSTORE, PASSWORD);

    /** What was set. */
    public static TlsConfig from(Settings settings) {
        return new TlsConfig(
                settings.get(CERTIFICATE), settings.get(KEY), settings.get(KEYSTORE), settings.get(PASSWORD));
    }
}
