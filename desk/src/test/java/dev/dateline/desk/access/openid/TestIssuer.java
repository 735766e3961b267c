package dev.dateline.desk.access.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * An OpenID provider that signs real tokens and, as a test tells it, forges them. It asks nobody for a password: whoever comes
 * is Anna.
 */
public final class TestIssuer implements AutoCloseable {
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private static final RSAKey FIRST = fresh();
    private static final RSAKey ANOTHER = fresh();

    private final HttpServer server;
    private volatile RSAKey key = FIRST;
    private volatile UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();
    private volatile Forger forger = this::signed;

    /** Makes a token of claims. */
    public interface Forger {
        String token(JWTClaimsSet claims) throws JOSEException;
    }

    private TestIssuer(HttpServer server) {
        this.server = server;
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, metadata()));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    public static TestIssuer start() throws IOException {
        return new TestIssuer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    /** As it names itself. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on its tokens say this. */
    public void says(UnaryOperator<JWTClaimsSet.Builder> other) {
        claims = other;
    }

    /** From now on its tokens are made like this. */
    public void forges(Forger other) {
        forger = other;
    }

    /** From now on it signs with another key, under another id. */
    public void rotates() {
        key = fresh();
    }

    /** A rightly signed token. */
    public String signed(JWTClaimsSet set) throws JOSEException {
        return signed(set, key);
    }

    /** A token signed with any key under the id of the right one. */
    public String signedByAnother(JWTClaimsSet set) throws JOSEException {
        return signed(set, new RSAKey.Builder(ANOTHER).keyID(key.getKeyID()).build());
    }

    private static String signed(JWTClaimsSet set, RSAKey with) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(with.getKeyID()).build(), set);
        token.sign(new RSASSASigner(with));
        return token.serialize();
    }

    private static RSAKey fresh() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String metadata() {
        String at = address();
        return """
                {"issuer":"%s","authorization_endpoint":"%s/authorize","token_endpoint":"%s/token","jwks_uri":"%s/keys",
                "response_types_supported":["code"],"subject_types_supported":["public"],
                "id_token_signing_alg_values_supported":["RS256","HS256","none"]}""".formatted(at, at, at, at);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = words(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .set("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent = words(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = codes.remove(sent.getOrDefault("code", ""));
        boolean meant = asked != null
                && asked.get("code_challenge").equals(challenge(sent.getOrDefault("code_verifier", "")))
                && asked.get("redirect_uri").equals(sent.get("redirect_uri"));
        if (!meant) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        try {
            String token = forger.token(claims.apply(anna(asked.get("nonce"))).build());
            answer(exchange, 200, "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"" + token + "\"}");
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private JWTClaimsSet.Builder anna(String nonce) {
        Instant now = InstantSource.system().instant();
        return new JWTClaimsSet.Builder()
                .issuer(address())
                .audience("dateline")
                .subject("4711")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", nonce)
                .claim("email", "anna@example.org")
                .claim("email_verified", true);
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Map<String, String> words(String query) {
        Map<String, String> words = new HashMap<>();
        for (String pair : query.split("&", -1)) {
            int at = pair.indexOf('=');
            words.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
        }
        return words;
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Where it is; for a browser that follows it. */
    public URI url() {
        return URI.create(address());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
