package dev.dateline.desk.access;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the desk gives a browser to bring back, encrypted and authenticated (JWE, AES-256-GCM): nobody else can read, make or
 * change it, and every desk with the same key can open it.
 */
public final class Seal {
    private static final String PURPOSE = "for";

    private final byte[] key;

    /**
     * @param key 32 bytes
     */
    public Seal(byte[] key) {
        this.key = key.clone();
    }

    /** These words, sealed for one purpose until a moment. */
    public String close(String purpose, Map<String, String> words, Instant until) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().expirationTime(Date.from(until));
        words.forEach(claims::claim);
        claims.claim(PURPOSE, purpose);
        EncryptedJWT sealed =
                new EncryptedJWT(new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), claims.build());
        try {
            sealed.encrypt(new DirectEncrypter(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException("every Java platform has AES-GCM", impossible);
        }
        return sealed.serialize();
    }

    /** The words, if they were sealed with this key, for this purpose, and the moment has not come. */
    public Optional<Map<String, String>> open(String purpose, String sealed, Instant now) {
        try {
            EncryptedJWT jwt = EncryptedJWT.parse(sealed);
            if (!jwt.getHeader().getAlgorithm().equals(JWEAlgorithm.DIR)
                    || !jwt.getHeader().getEncryptionMethod().equals(EncryptionMethod.A256GCM)) {
                return Optional.empty();
            }
            jwt.decrypt(new DirectDecrypter(key));
            return words(purpose, jwt.getJWTClaimsSet(), now);
        } catch (ParseException | JOSEException | IllegalStateException forged) {
            return Optional.empty();
        }
    }

    private static Optional<Map<String, String>> words(String purpose, JWTClaimsSet claims, Instant now) {
        Date until = claims.getExpirationTime();
        if (until == null || !now.isBefore(until.toInstant()) || !purpose.equals(claims.getClaim(PURPOSE))) {
            return Optional.empty();
        }
        Map<String, String> words = new TreeMap<>();
        claims.getClaims().forEach((name, value) -> {
            if (value instanceof String text && !name.equals(PURPOSE)) {
                words.put(name, text);
            }
        });
        return Optional.of(words);
    }

    /** Nothing of the key. */
    @Override
    public String toString() {
        return "Seal";
    }
}
