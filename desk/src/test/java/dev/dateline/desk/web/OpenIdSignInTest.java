package dev.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.dateline.desk.access.openid.TestIssuer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A person signs in at a provider that signs real tokens; one that forges them, or was not asked, signs in nobody. */
@Timeout(60)
class OpenIdSignInTest {
    private TestIssuer issuer;
    private GuardedDesk desk;
    private Reader reader;

    @BeforeEach
    void start() throws IOException {
        issuer = TestIssuer.start();
        desk = open("desk.openid.editors", "anna@example.org");
        reader = desk.reader();
    }

    @AfterEach
    void stop() {
        desk.close();
        issuer.close();
    }

    @Test
    void annaComesBackAsAnEditor() throws Exception {
        Back back = signIn(reader, "/alerts");
        assertThat(back.answer().statusCode()).isEqualTo(303);
        assertThat(back.answer().headers().firstValue("Location").orElse("")).endsWith("/alerts");
        assertThat(reader.get("api/access", "Cookie", back.session()).body())
                .isEqualTo("{\"auth\":true,\"name\":\"anna@example.org\",\"role\":\"editor\"}");
    }

    @Test
    void theProviderIsAskedWithStateNonceAndChallenge() throws Exception {
        URI asked = URI.create(
                reader.get("sign-in/openid").headers().firstValue("Location").orElseThrow());
        assertThat(asked.getQuery())
                .contains("response_type=code", "code_challenge_method=S256", "client_id=dateline")
                .contains("state=", "nonce=", "code_challenge=", "scope=openid")
                .contains("redirect_uri=" + desk.url() + "sign-in/openid/callback");
    }

    @Test
    void whoMayDoWhatIsSaidByAddressesAndGroups() throws Exception {
        assertThat(roleAt("desk.openid.readers", "*@example.org")).contains("\"reader\"");
        assertThat(roleAt("desk.openid.admins", "Anna@Example.org", "desk.openid.readers", "*"))
                .contains("\"admin\"");
        issuer.says(claims -> claims.claim("groups", List.of("sports", "night-desk")));
        assertThat(roleAt("desk.openid.editors", "night-desk")).contains("\"editor\"");
        assertThat(roleAt("desk.openid.editors", "*@ample.org, night")).isEmpty();
    }

    @Test
    void anAddressThatNobodyVerifiedCountsForNothing() throws Exception {
        issuer.says(claims -> claims.claim("email_verified", false));
        assertRefused(signIn(reader, "/"));
        issuer.says(claims -> claims.claim("email_verified", "true"));
        assertRefused(signIn(reader, "/"));
    }

    static Stream<UnaryOperator<JWTClaimsSet.Builder>> lies() {
        Instant now = InstantSource.system().instant();
        return Stream.of(
                claims -> claims.audience("another-desk"),
                claims -> claims.audience(List.of("dateline", "other")).claim("azp", "other"),
                claims -> claims.issuer("https://evil.example"),
                claims -> claims.claim("nonce", "another"),
                claims -> claims.claim("nonce", null),
                claims -> claims.expirationTime(Date.from(now.minus(Duration.ofMinutes(5)))),
                claims -> claims.issueTime(Date.from(now.plus(Duration.ofMinutes(5)))),
                claims -> claims.subject(null));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void aTokenThatIsNotMeantForThisSignInIsRefused(UnaryOperator<JWTClaimsSet.Builder> lie) throws Exception {
        issuer.says(lie);
        assertRefused(signIn(reader, "/"));
    }

    @Test
    void aTokenWithoutASignatureIsRefused() throws Exception {
        issuer.forges(claims -> new PlainJWT(claims).serialize());
        assertRefused(signIn(reader, "/"));
    }

    @Test
    void aTokenSignedWithTheClientsOwnSecretIsRefused() throws Exception {
        issuer.forges(OpenIdSignInTest::signedWithSecret);
        assertRefused(signIn(reader, "/"));
    }

    @Test
    void aTokenOfAnotherKeyUnderTheRightIdIsRefused() throws Exception {
        issuer.forges(issuer::signedByAnother);
        assertRefused(signIn(reader, "/"));
    }

    @Test
    void aProviderMayChangeItsKeys() throws Exception {
        assertThat(signIn(reader, "/").answer().statusCode()).isEqualTo(303);
        issuer.rotates();
        assertThat(signIn(reader, "/").answer().statusCode()).isEqualTo(303);
    }

    @Test
    void whoDidNotBeginDoesNotEnd() throws Exception {
        Begun mine = begin(reader, "/");
        Begun theirs = begin(reader, "/");
        assertRefused(come(reader, theirs.callback(), mine.flow()));
        assertRefused(come(reader, theirs.callback(), "dateline-openid=x"));
        assertRefused(come(reader, mine.callback().replaceFirst("state=[^&]*", "state="), mine.flow()));
    }

    @Test
    void aCodeSignsInOnceAndNotTooLate() throws Exception {
        Begun begun = begin(reader, "/");
        assertThat(come(reader, begun.callback(), begun.flow()).answer().statusCode())
                .isEqualTo(303);
        assertRefused(come(reader, begun.callback(), begun.flow()));
        Begun late = begin(reader, "/");
        desk.pass(Duration.ofMinutes(10));
        assertRefused(come(reader, late.callback(), late.flow()));
    }

    @Test
    void anErrorFromTheProviderIsToldWithoutItsWords() throws Exception {
        Begun begun = begin(reader, "/");
        String state = begun.callback().replaceFirst(".*state=", "");
        HttpResponse<String> answer = come(
                        reader,
                        "sign-in/openid/callback?error=access_denied&error_description=%3Cscript%3Ealert(1)&state="
                                + state,
                        begun.flow())
                .answer();
        assertThat(answer.body()).contains("The provider did not sign you in.").doesNotContain("alert(1)");
    }

    @Test
    void aProviderThatIsAwayIsToldAndAskedAgain() throws Exception {
        issuer.close();
        HttpResponse<String> answer = reader.get("sign-in/openid");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("The provider could not be asked").doesNotContain("Exception");
    }

    /** Somebody on their way to the provider. */
    private record Begun(String callback, String flow) {}

    /** Somebody who came back. */
    private record Back(HttpResponse<String> answer) {
        String session() {
            return answer.headers().allValues("Set-Cookie").stream()
                    .filter(cookie -> cookie.startsWith("dateline-session="))
                    .map(cookie -> cookie.replaceFirst(";.*", ""))
                    .findFirst()
                    .orElse("");
        }
    }

    private GuardedDesk open(String... grants) {
        String[] all = Stream.concat(
                        Stream.of(
                                "desk.openid.issuer",
                                issuer.address(),
                                "desk.openid.client-id",
                                "dateline",
                                "desk.openid.client-secret",
                                SECRET),
                        Stream.of(grants))
                .toArray(String[]::new);
        return GuardedDesk.open(all);
    }

    private static final String SECRET = "a secret that is long enough for HMAC with SHA-256";

    private static String signedWithSecret(JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        token.sign(new MACSigner(SECRET));
        return token.serialize();
    }

    private String roleAt(String... grants) throws Exception {
        try (GuardedDesk other = open(grants)) {
            String session = signIn(other.reader(), "/").session();
            return session.isEmpty()
                    ? ""
                    : other.reader().get("api/access", "Cookie", session).body();
        }
    }

    private Back signIn(Reader at, String to) throws Exception {
        Begun begun = begin(at, to);
        return come(at, begun.callback(), begun.flow());
    }

    private static Begun begin(Reader at, String to) throws Exception {
        HttpResponse<String> sent = at.get("sign-in/openid?to=" + to);
        HttpResponse<String> provider =
                at.get(sent.headers().firstValue("Location").orElseThrow());
        String flow = sent.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        return new Begun(provider.headers().firstValue("Location").orElseThrow(), flow);
    }

    private static Back come(Reader at, String callback, String flow) throws Exception {
        return new Back(at.get(callback, "Cookie", flow));
    }

    private static void assertRefused(Back back) {
        assertThat(back.answer().statusCode()).isEqualTo(403);
        assertThat(back.session()).isEmpty();
        assertThat(back.answer().body()).doesNotContain("Exception", "nimbus");
    }
}
