package dev.dateline.desk.tls;

import dev.dateline.schemas.setting.SettingsRejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates and a private key in PEM files (RFC 7468), read with messages that say what to do. */
final class PemFiles {
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
    private static final byte[] PROBE = "the desk's".getBytes(StandardCharsets.US_ASCII);

    private PemFiles() {}

    /** The certificates of a file, the desk's own first. */
    static List<Certificate> certificates(String file) {
        byte[] bytes = bytes("desk.tls.certificate", file);
        try {
            var found = CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bytes));
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        } catch (CertificateException unreadable) {
            throw noCertificate(file);
        }
        throw noCertificate(file);
    }

    /** The private key of a file, which must be that of this certificate. */
    static PrivateKey key(String file, Certificate certificate) {
        Matcher pem = KEY.matcher(new String(bytes("desk.tls.key", file), StandardCharsets.ISO_8859_1));
        if (!pem.find()) {
            throw new SettingsRejected("desk.tls.key " + file + " has no private key in PKCS #8 form without a passphrase;"
                    + " openssl pkcs8 -topk8 -nocrypt makes one of what openssl has made.");
        }
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(pem.group(1));
            PublicKey known = certificate.getPublicKey();
            PrivateKey key = KeyFactory.getInstance(known.getAlgorithm()).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            if (belong(key, known)) {
                return key;
            }
        } catch (GeneralSecurityException | IllegalArgumentException another) {
            throw otherKey(file);
        }
        throw otherKey(file);
    }

    private static byte[] bytes(String setting, String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException | InvalidPathException unreadable) {
            throw new SettingsRejected(setting + " " + file + " cannot be read: is it there, and may the desk read it?");
        }
    }

    private static boolean belong(PrivateKey key, PublicKey known) throws GeneralSecurityException {
        String algorithm = switch (known.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> known.getAlgorithm();
        };
        Signature signing = Signature.getInstance(algorithm);
        signing.initSign(key);
        signing.update(PROBE);
        byte[] signed = signing.sign();
        signing.initVerify(known);
        signing.update(PROBE);
        return signing.verify(signed);
    }

    private static SettingsRejected noCertificate(String file) {
        return new SettingsRejected("desk.tls.certificate " + file + " has no certificate in PEM form.");
    }

    private static SettingsRejected otherKey(String file) {
        return new SettingsRejected(
                "desk.tls.key " + file + " is not the key of the first certificate in desk.tls.certificate.");
    }
}
